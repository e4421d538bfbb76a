package org.earshot.web.inviting;

import org.earshot.inviting.ListLanguages.Asked;
import org.earshot.language.PlainMarks;
import org.earshot.language.Segments;
import org.earshot.web.forms.Languages;
import org.earshot.web.forms.MessagePrice;

/**
 * What people read in one language, and what it costs.
 *
 * @param many how many people they are, in the words that may be told
 * @param parts of one message
 * @param cost for all of them
 */
public record InvitationView(
    Languages.Spoken language, long people, String many, String words, int parts, String cost) {

  static InvitationView of(Asked asked, People told, Languages languages, MessagePrice price) {
    int parts = Segments.of(PlainMarks.of(asked.words())).count();
    return new InvitationView(
        languages.named(asked.language()),
        asked.people(),
        told.inWords(asked.people()),
        asked.words(),
        parts,
        price.about(parts * asked.people()));
  }
}
