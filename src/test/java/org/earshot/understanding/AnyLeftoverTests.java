package org.earshot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.earshot.flow.Command;
import org.earshot.flow.Understanding;
import org.earshot.language.Lexicon;
import org.earshot.language.ShippedLocales;

/** A word of which no language knows anything leaves no command beside it, in any language. */
class AnyLeftoverTests {

  private static final Understanding UNDERSTANDING =
      ShippedUnderstanding.at(ReplyTablesTests.CLOCK);
  private static final Lexicon LEXICON = ShippedLocales.lexicon();
  private static final Set<Locale> OFFERED =
      SampleConversation.LANGUAGES.stream().map(Locale::forLanguageTag).collect(Collectors.toSet());

  /** What is obeyed in sentences, too, has rules of its own. */
  private static final Set<Command> ALONE =
      Set.of(
          Command.HELP,
          Command.MORE,
          Command.BACK,
          Command.CHANGE,
          Command.LATER,
          Command.LANGUAGE,
          Command.MY_ANSWERS,
          Command.FORGET,
          Command.LIST,
          Command.LINK,
          Command.UNLINK);

  @Property(tries = 3_000)
  void before_or_after_it_or_before_a_time(
      @ForAll("phrases") Phrase phrase, @ForAll("strangers") String word, @ForAll int where) {
    String said =
        switch (Math.floorMod(where, 3)) {
          case 0 -> phrase.words() + " " + word;
          case 1 -> word + " " + phrase.words();
          default -> phrase.words() + " " + word + " 18:00";
        };

    assertThat(UNDERSTANDING.command(said, phrase.language(), OFFERED))
        .as("%s: %s", phrase.language(), said)
        .isEmpty();
  }

  record Phrase(Locale language, String words) {}

  @Provide
  Arbitrary<Phrase> phrases() {
    List<Phrase> phrases = new ArrayList<>();
    for (Locale language : OFFERED) {
      for (Command command : ALONE) {
        LEXICON
            .words(language, CommandWords.list(command))
            .forEach(words -> phrases.add(new Phrase(language, words)));
      }
      LEXICON
          .words(language, CommandWords.BUSY)
          .forEach(words -> phrases.add(new Phrase(language, words)));
    }
    return Arbitraries.of(phrases);
  }

  /** Nine consonants in a row are no word of any of them, unless they are one drawn out. */
  @Provide
  Arbitrary<String> strangers() {
    return Arbitraries.strings()
        .withChars("bdfgjkqvwz")
        .ofLength(9)
        .filter(word -> Calming.shortened(word).isEmpty());
  }
}
