package org.earshot.web.inviting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.earshot.inviting.AgreedLists.Agreed;
import org.earshot.inviting.AgreedLists.Look;
import org.earshot.inviting.Narrowing;
import org.earshot.privacy.SubjectId;
import org.junit.jupiter.api.Test;

class AgreedViewTests {

  @Test
  void neither_few_people_are_told_nor_a_number_that_gives_few_away() {
    assertThat(AgreedView.told(0, List.of(40L))).isEqualTo("Nobody");
    assertThat(AgreedView.told(4, List.of(40L))).isEqualTo("Fewer than 10 people");
    assertThat(AgreedView.told(20, List.of(40L))).isEqualTo("20 people");
    assertThat(AgreedView.told(20, List.of(40L, 24L))).startsWith("Not shown");
  }

  @Test
  void what_is_narrowed_is_compared_with_each_way_of_narrowing_less() {
    List<Agreed> people = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      people.add(agreed(i < 20 ? Locale.ENGLISH : Locale.of("pl"), i < 17 ? "sms" : "telegram"));
    }
    Look look = new Look(people, Map.of());
    Narrowing english = new Narrowing(null, "en", null, null);
    Narrowing texting = new Narrowing(null, "en", "sms", null);

    assertThat(look.of(texting)).hasSize(17);
    assertThat(look.withLess(english)).containsExactly(30L);
    assertThat(look.withLess(texting)).containsExactlyInAnyOrder(30L, 20L, 17L);
    assertThat(AgreedView.told(17, look.withLess(texting)))
        .as("three of those who speak English do not text")
        .startsWith("Not shown");
  }

  private static Agreed agreed(Locale language, String channel) {
    SubjectId who = new SubjectId(UUID.randomUUID());
    return new Agreed(
        who, Set.of(who), channel, language, language, Map.of("earlier", Instant.EPOCH), Set.of());
  }
}
