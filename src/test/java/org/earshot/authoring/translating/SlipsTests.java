package org.earshot.authoring.translating;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.earshot.authoring.translating.Passage.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What has to be the same in every language is missed. */
class SlipsTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Spend £400,000 on it            | Wydać 400 000 na to",
        "Spend £400,000 on it            | ખર્ચ £4,00,000",
        "Spend £400,000 on it            | £۴۰۰٬۰۰۰ خرچ",
        "By 23 June 2027                 | ૨૩ જૂન ૨૦૨૭ સુધીમાં",
        "Ring 07700 900123 now           | Zadzwoń: 07700900123",
        "Text BREAKS to begin            | Wyślij BREAKS",
        "Text STOP to end                | Wyślij STOP",
        "See https://example.org/a for it | Zobacz https://example.org/a.",
        "Dear {name} there               | Witaj {name}",
        "See https://example.org/2027/3  | Patrz https://example.org/2027/3",
        "By 5 May 2027                   | Do 05.05.2027",
        "By 5 May 2027                   | 2027年5月5日之前",
        "By 5 May 2027                   | Do 5.5.27",
        "From 2pm on the first Monday    | Od 14.00 w 1. poniedziałek",
        "Two or three of a dozen         | 2 lub 3 z 12",
        "Twenty-five halls               | 25 sal",
        "Spend £2,500 on it              | Wydać 2 500 na to",
        "Spend £12,500 on it             | Wydać 12.500 na to",
        "Do 10 czerwca pięć świateł      | By 10.06 we want 5",
      })
  void nothing_is_wrong(String own, String theirs) {
    assertThat(slips(own, theirs)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Spend £400,000 on it            | Wydać 500 000 na to    | false | the number 400000 is missing",
        "By 23 June 2027                 | Do 23 czerwca 2028     | false | the number 2027 is missing",
        "Ring 07700 900123 now           | Zadzwoń: 07700 900124  | true  | the telephone number 07700900123 is missing",
        "Text BREAKS to begin            | Wyślij PRZERWY         | true  | BREAKS is missing",
        "Text STOP to end                | Wyślij KONIEC          | false | STOP is missing",
        "See https://example.org/a for it | Zobacz stronę         | false | the address https://example.org/a is missing",
        "More lamps                      | 12 lamp do 5 maja 2027 | false | the number 12 is not in the original",
        "More lamps                      | 12 lamp do 5 maja 2027 | false | the number 2027 is not in the original",
        "By 5 May                        | Do 7 maja              | false | the number 7 is not in the original",
        "See https://example.org/7 then  | Patrz https://example.org/8 o 7 | false | the number 7 is not in the original",
        "Dear {name} there               | Witaj {imię} tam       | true  | {name} is missing",
        "You can pick more than one      | You can pick more than one | false | this is the same as the original",
      })
  void this_is_wrong(String own, String theirs, boolean blocks, String what) {
    assertThat(slips(own, theirs))
        .anySatisfy(
            slip -> {
              assertThat(slip.what()).isEqualTo(what);
              assertThat(slip.blocks()).isEqualTo(blocks);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"how-should-we-consult-you", "short-breaks"})
  void no_translation_that_ships_raises_a_false_alarm_over_numbers(String name) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(Path.of("conversations", name))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    WordTable table = WordTable.of(files).orElseThrow();
    assertThat(table.columns()).isNotEmpty();
    for (Column column : table.columns()) {
      for (Passage passage : table.passages()) {
        String words = column.cell(passage.path()).text();
        assertThat(Slips.of(passage, words, table.keywords()))
            .as("%s %s: %s | %s", column.language(), passage.path(), passage.words(), words)
            .noneMatch(slip -> slip.what().contains("not in the original"));
      }
    }
  }

  @Test
  void what_cannot_be_kept_is_refused() {
    Passage unit = new Passage("questions/pay/unit", Kind.UNIT, "pay", null, "pounds");
    assertThat(Slips.faults(unit, "x".repeat(41))).hasSize(1);
    assertThat(Slips.faults(unit, "z\uFFFDote")).hasSize(1);
    assertThat(Slips.faults(unit, "")).isEmpty();
  }

  private static List<Slip> slips(String own, String theirs) {
    Passage passage = new Passage("welcome", Kind.WELCOME, null, null, own.strip());
    return Slips.of(passage, theirs, List.of("BREAKS"));
  }
}
