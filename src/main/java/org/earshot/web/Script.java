package org.earshot.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a preview plays: a conversation from the library, or files, and what someone says in it.
 *
 * @param conversation a name in the library; either this or {@code files}
 * @param files text by file name ({@code conversation.yaml}, {@code gu.yaml} …)
 * @param language a BCP 47 tag; absent means the language that the conversation was written in
 * @param channel {@code sms} (where absent), {@code whatsapp} or {@code telegram}
 * @param from {@code first_question} (where absent: every consent is taken as given), {@code
 *     taking_part} (at the first question too, with only taking part agreed to) or {@code start}
 * @param said the messages, in order
 */
public record Script(
    @Nullable String conversation,
    @Nullable Map<String, String> files,
    @Nullable String language,
    @Nullable String channel,
    @Nullable String from,
    @Nullable List<String> said) {

  static final String FIRST_QUESTION = "first_question";
  static final String TAKING_PART = "taking_part";
  static final String START = "start";

  List<String> lines() {
    return said == null ? List.of() : said;
  }

  String carrier() {
    return channel == null ? "sms" : channel;
  }
}
