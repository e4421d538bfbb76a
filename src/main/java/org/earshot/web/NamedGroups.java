package org.earshot.web;

import org.earshot.analysis.ToldTable;
import org.earshot.channels.ChannelName;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.JoinWord;
import org.earshot.responses.Dimension;
import org.earshot.responses.Voice;

/** What the groups of a comparison are called, on the page and in files. */
public final class NamedGroups {

  private NamedGroups() {}

  public static ToldTable of(Consultation consultation, Dimension by, ToldTable table) {
    return switch (by) {
      case Dimension.Channel channel -> table.named(ChannelName::of);
      case Dimension.Partner partner ->
          table.named(word -> JoinWord.partner(consultation.setUp(), word));
      case Dimension.AnsweringFor one ->
          table.named(
              word ->
                  word.equals(Voice.ORGANISATION.word())
                      ? "For an organisation"
                      : "For themselves");
      case Dimension.Language language -> table;
      case Dimension.Given given -> table;
    };
  }
}
