package org.earshot.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.earshot.analysis.Told;
import org.earshot.flow.Type;
import org.earshot.responses.Responses.Share;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a report says about who took part. */
class TakersTests {

  @Test
  void whoever_tried_it_is_told_in_words() {
    assertThat(new Takers(List.of(share("simulator", 12), share("sms", 20)), List.of()).lines())
        .contains("By channel: SMS 20, Phone in the browser 12.");
  }

  @Test
  void areas_stand_there_where_enough_said_where_they_live() {
    List<Share> all = List.of(share("sms", 40));
    Told told = told(30L, row("Belgrave", 20L), row("Evington", null));
    assertThat(new Takers(all, List.of(told)).lines())
        .contains("By area: Belgrave 20, Evington (not shown). 30 people told us where.");
    assertThat(new Takers(all, List.of(told(null))).lines())
        .noneMatch(l -> l.startsWith("By area"));
  }

  @Test
  void of_many_areas_the_first_are_named() {
    List<Told.Row> rows = new ArrayList<>();
    for (int i = 0; i < 15; i++) {
      rows.add(row("Area " + i, 20L));
    }
    assertThat(new Takers(List.of(share("sms", 400)), List.of(told(300L, rows))).lines().getLast())
        .contains("Area 11 20 and 3 more. 300 people")
        .doesNotContain("Area 12");
  }

  private static Share share(String channel, long people) {
    return new Share(channel, Locale.ENGLISH, people, people);
  }

  private static Told.Row row(String area, @Nullable Long people) {
    return new Told.Row(area, area, people, null);
  }

  private static Told told(@Nullable Long answered, Told.Row... rows) {
    return told(answered, List.of(rows));
  }

  private static Told told(@Nullable Long answered, List<Told.Row> rows) {
    return new Told("home", "Where?", Type.POSTCODE, answered, answered == null, rows, null);
  }
}
