package org.earshot.authoring.translating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.earshot.authoring.translating.Passage.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        "See https://example.org/a for it | Zobacz stronę         | false | https://example.org/a is missing",
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
