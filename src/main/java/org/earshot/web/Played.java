package org.earshot.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.earshot.channels.Message;
import org.jspecify.annotations.Nullable;

/**
 * What a preview brought about.
 *
 * @param draft whether the words are not ready for real people: unchecked, or with findings that
 *     block
 * @param findings what reading the files had to say
 * @param opening what is said before anyone speaks
 * @param answers by question id, in the plain form of the outside contract
 * @param complete whether everything has been asked
 */
public record Played(
    boolean draft,
    List<FindingLine> findings,
    List<Bubble> opening,
    List<Exchange> turns,
    Map<String, @Nullable Object> answers,
    boolean complete) {

  /**
   * One message from us, as the channel shows it.
   *
   * @param segments SMS parts that it costs; 1 on channels without parts
   * @param buttons what can be tapped; left out where the channel shows none
   */
  public record Bubble(
      String text,
      int segments,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Message.Choice> buttons) {}

  public record Exchange(String said, Understood heard, List<Bubble> replies) {}

  /**
   * How a message was understood.
   *
   * @param as {@code answer}, {@code dont_know}, {@code skip}, {@code command}, {@code unsure} or
   *     {@code not_understood}
   * @param question the question that it was about; null where none
   * @param value what was recorded, or asked about where unsure; null where nothing
   * @param command its name in capitals; null unless one was given
   */
  public record Understood(
      String as, @Nullable String question, @Nullable Object value, @Nullable String command) {}
}
