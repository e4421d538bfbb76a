package org.earshot.authoring.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What is written is read as the same tree, whatever words it holds. */
class YamlWriterTests {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  @Property(tries = 500)
  void any_words_come_back(@ForAll String words) {
    ObjectNode tree = NODES.objectNode().put("ask", readable(words));
    tree.putObject("options").put("a", readable(words)).put("b", "yes");
    assertComesBack(tree);
  }

  @Property(tries = 200)
  void any_list_comes_back(@ForAll @Size(max = 5) List<String> words) {
    ObjectNode tree = NODES.objectNode();
    words.forEach(tree.putArray("keywords")::add);
    ObjectNode shown = NODES.objectNode();
    tree.path("keywords")
        .forEach(word -> shown.withArray("keywords").add(readable(word.asString())));
    assertComesBack(shown);
  }

  @Property(tries = 200)
  void numbers_stay_numbers(
      @ForAll @BigRange(min = "-999999999999", max = "999999999999") BigDecimal number) {
    assertComesBack(NODES.objectNode().put("min", number));
  }

  @Property(tries = 100)
  void whole_numbers_stay_whole_numbers(@ForAll @LongRange(min = 0, max = 100_000) long number) {
    assertComesBack(NODES.objectNode().put("min", BigDecimal.valueOf(number)));
  }

  @Test
  void words_that_look_like_something_else_stay_words() {
    ObjectNode tree = NODES.objectNode();
    for (String word :
        List.of(
            "1",
            "1.50",
            "true",
            "no",
            "null",
            "~",
            "",
            " a ",
            "- b",
            "a: b",
            "#c",
            "'d",
            "\"e",
            "&f",
            "*g",
            "!h",
            "|",
            ">",
            "%i",
            "@j",
            "`k",
            "?",
            "2026-11-22",
            "a\nb\n\nc\n")) {
      tree.put("w" + tree.size(), word);
    }
    assertComesBack(tree);
  }

  @Test
  void every_script_is_written_as_it_is_and_on_one_line() {
    String words = "تم اختیار کر سکتے ہیں ".repeat(20) + "👩‍👩‍👧 ક્ષ ਪੰਜਾਬੀ";
    String text = YamlWriter.write(NODES.objectNode().put("ask", words));
    assertThat(text.strip().lines()).hasSize(1);
    assertThat(text).contains("👩‍👩‍👧 ક્ષ ਪੰਜਾਬੀ");
  }

  private static void assertComesBack(JsonNode tree) {
    Findings findings = new Findings();
    String text = YamlWriter.write(tree);
    assertThat(YamlReader.read("x", text, findings).orElseThrow().root()).as(text).isEqualTo(tree);
    assertThat(findings.all()).isEmpty();
  }

  /** Without what no file can hold: halves of characters, controls, and the mark of damage. */
  private static String readable(String words) {
    StringBuilder readable = new StringBuilder();
    words
        .codePoints()
        .filter(c -> Character.isDefined(c) && !Character.isISOControl(c))
        .filter(c -> Character.getType(c) != Character.SURROGATE)
        .filter(c -> c != 0xFFFD && c != 0xFFFE && c != 0xFFFF)
        .forEach(readable::appendCodePoint);
    return readable.toString();
  }
}
