package org.earshot.understanding;

import java.time.InstantSource;
import org.earshot.language.Lexicon;

/**
 * Everything that is made ready from the word lists, of one edition of them: when a list changes,
 * another takes its place.
 */
record Ears(
    long edition,
    Vocabularies vocabularies,
    LanguageNames names,
    Replies replies,
    Commands commands,
    FirstWords dangers,
    FirstWords calls) {

  static Ears of(Lexicon lexicon, InstantSource clock) {
    long edition = lexicon.edition();
    Vocabularies vocabularies = new Vocabularies(lexicon);
    LanguageNames names = new LanguageNames(lexicon);
    return new Ears(
        edition,
        vocabularies,
        names,
        new Replies(vocabularies, clock),
        new Commands(lexicon, vocabularies, names),
        new FirstWords(lexicon, CommandWords.ALARMING, true),
        new FirstWords(lexicon, CommandWords.CALLING));
  }
}
