package org.earshot.spine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.earshot.House;
import tools.jackson.databind.json.JsonMapper;

/** A council with one small consultation, in English: opens it, and says what came of it. */
final class Council {

  private final Wire wire;
  private final String slug;

  Council(Wire wire, String slug) {
    this.wire = wire;
    this.slug = slug;
  }

  /**
   * @param conversations where the house looks for conversations
   */
  void opens(Path conversations, String keyword) throws IOException {
    opens(conversations, keyword, words -> words);
  }

  /**
   * @param otherwise what its conversation says, from what short breaks say
   */
  void opens(Path conversations, String keyword, UnaryOperator<String> otherwise)
      throws IOException {
    Path folder = Files.createDirectories(conversations.resolve(slug));
    String text =
        otherwise.apply(Files.readString(conversations.resolve("short-breaks/conversation.yaml")));
    Files.writeString(
        folder.resolve("conversation.yaml"),
        text.replace("conversation: short-breaks", "conversation: " + slug)
            .replace("[BREAKS]", "[" + keyword + "]"));
    call(
        "PUT",
        "",
        SpineTests.SET_UP
            .replace("short-breaks", slug)
            .replace("Short breaks for carers", "Linked " + keyword)
            .replace("[\"en\", \"gu\", \"pl\"]", "[\"en\"]"));
    call("POST", "/open", "");
  }

  /** Closes it, and has what was done written by one and approved by another. */
  void answers(String did) {
    call("POST", "/close", "");
    writes("/outcome", did);
  }

  /** Writes the outcome, or the correction of it, which a second officer approves. */
  void writes(String path, String did) {
    call("PUT", path, outcome(did));
    wire.call(second(), "POST", "/consultations/" + slug + path + "/approve", "");
  }

  String call(String method, String path, String body) {
    return wire.call(House.BOOTSTRAP_TOKEN, method, "/consultations/" + slug + path, body);
  }

  private String second() {
    String officer = "{\"name\": \"Second " + slug + "\", \"role\": \"officer\"}";
    String made = wire.call(House.BOOTSTRAP_TOKEN, "POST", "/tokens", officer);
    return JsonMapper.shared().readTree(made).path("token").asString();
  }

  private static String outcome(String did) {
    return """
        {"summary": "What we did", "items": [{"theme": "Breaks", "you_said": "More breaks",
         "status": "done", "we_did": "%s", "questions": ["good_at_listening"]}]}
        """
        .formatted(did);
  }
}
