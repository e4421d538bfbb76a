package org.earshot.web.editor;

import java.util.List;
import org.earshot.channels.Message;
import org.earshot.web.forms.Languages;
import org.jspecify.annotations.Nullable;

/**
 * The phone as it is shown.
 *
 * @param lines what was said by both, in order
 * @param said what they said, to be sent along with the next
 * @param languages those that the files have
 * @param variants in which other words the question that is being changed can be played, by id
 * @param problem why nothing can be played; null where it can
 * @param draft whether the words are not ready for real people
 * @param parts SMS parts of all our messages so far; 0 on channels without parts
 * @param cost of these; null where no price is set
 */
public record PhoneView(
    List<Line> lines,
    List<String> said,
    List<Languages.Spoken> languages,
    Languages.Spoken language,
    String channel,
    String from,
    List<String> variants,
    @Nullable String problem,
    boolean draft,
    int parts,
    @Nullable String cost) {

  /**
   * One message.
   *
   * @param foot what stands under it in small letters; empty where nothing does
   */
  record Line(boolean ours, String text, String foot, List<Message.Choice> buttons) {}
}
