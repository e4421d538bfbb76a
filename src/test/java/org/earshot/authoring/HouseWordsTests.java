package org.earshot.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.earshot.authoring.plain.HouseWord;
import org.junit.jupiter.api.Test;

/** The organisation's own words count wherever a conversation is checked, as at the gate. */
class HouseWordsTests {

  private final TinyHouseWords words = new TinyHouseWords();
  private final ConversationReader reader = Authored.reader(new TinyPhrasebook(), words);

  @Test
  void a_word_that_the_organisation_does_not_say_is_a_warning() {
    assertThat(found()).doesNotContain("minibus");
    String before = reader.edition();
    words.put(new HouseWord("ride", "take the minibus"));
    assertThat(found()).contains("ride", "take the minibus");
    assertThat(reader.edition()).isNotEqualTo(before);
  }

  private String found() {
    return reader.read("small", Map.of("conversation.yaml", Authored.SMALL)).findings().toString();
  }
}
