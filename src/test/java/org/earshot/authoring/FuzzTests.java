package org.earshot.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Whatever the text is, reading it ends with findings, never with an exception. */
class FuzzTests {

  private static final Map<String, String> SHIPPED =
      Authored.files(Path.of("conversations/short-breaks"));

  private final ConversationReader reader = Authored.reader(new TinyPhrasebook());

  @Property(tries = 300)
  void random_bytes_are_findings(@ForAll @Size(max = 400) byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    Draft draft = reader.read("small", Map.of("conversation.yaml", text, "gu.yaml", text));
    assertThat(draft.findings()).isNotEmpty();
  }

  @Property(tries = 300)
  void random_text_is_findings(@ForAll String text) {
    Draft draft =
        reader.read("small", Map.of("conversation.yaml", text, "consultation.yaml", text));
    assertThat(draft.findings()).isNotEmpty();
  }

  @Property(tries = 150)
  void a_file_cut_off_anywhere_is_read_or_found_wrong(@ForAll @IntRange(max = 2200) int length) {
    for (String file : new String[] {"conversation.yaml", "gu.yaml", "consultation.yaml"}) {
      Map<String, String> files = new HashMap<>(SHIPPED);
      files.computeIfPresent(
          file, (name, text) -> text.substring(0, Math.min(length, text.length())));
      assertThatCode(() -> reader.read("short-breaks", files)).doesNotThrowAnyException();
    }
  }

  @Property(tries = 300)
  void a_file_with_one_sign_changed_is_read_or_found_wrong(
      @ForAll @IntRange(max = 1900) int place, @ForAll char sign) {
    Map<String, String> files = new HashMap<>(SHIPPED);
    files.computeIfPresent(
        "conversation.yaml",
        (name, text) -> {
          int at = Math.min(place, text.length() - 1);
          return text.substring(0, at) + sign + text.substring(at + 1);
        });
    assertThatCode(() -> reader.read("short-breaks", files)).doesNotThrowAnyException();
  }

  @Property(tries = 300)
  void any_condition_compiles_or_is_found_wrong(@ForAll String when) {
    String quoted =
        "\""
            + when.replaceAll("[^\\p{L}\\p{N}\\p{P}\\p{Sm} ]", "").replaceAll("[\\\\\"]", "'")
            + "\"";
    String text = Authored.SMALL.replace("when: rides", "when: " + quoted);
    assertThatCode(() -> reader.read("small", Map.of("conversation.yaml", text)))
        .doesNotThrowAnyException();
  }

  @Test
  void deep_nesting_long_files_and_references_are_findings() {
    for (String text :
        new String[] {
          "[".repeat(200_000),
          "{a: ".repeat(100_000),
          "- ".repeat(100_000),
          "a:\n" + " ".repeat(5) + "- ".repeat(50_000),
          "x".repeat(300_000),
          "a: &a [1]\nb: *a",
          "a: &a [*a]",
          "when: " + "(".repeat(400),
          "min: 1e999999999",
          "min: " + "9".repeat(100_000),
          "\u0000\u0001\u0002",
          "\uFEFF",
          ""
        }) {
      Draft draft = reader.read("small", Map.of("conversation.yaml", text, "pl.yaml", text));
      assertThat(draft.findings()).isNotEmpty();
      assertThat(draft.conversation()).isNull();
    }
  }

  @Test
  void a_deep_condition_is_a_finding() {
    for (String when :
        new String[] {
          "(".repeat(240) + "rides" + ")".repeat(240),
          "!".repeat(480) + "rides",
          "rides && ".repeat(50) + "rides"
        }) {
      String text = Authored.SMALL.replace("when: rides", "when: \"" + when + "\"");
      assertThatCode(() -> reader.read("small", Map.of("conversation.yaml", text)))
          .doesNotThrowAnyException();
    }
  }
}
