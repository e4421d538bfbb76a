package org.earshot.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class YamlNodeTests {

  @Test
  void a_picture_character_may_stand_anywhere() {
    for (int before = 1_000; before < 1_050; before++) {
      String text = "x".repeat(before) + "🛑";
      assertThat(YamlNode.read("en.yaml", "stop: " + text).at("stop").text()).isEqualTo(text);
    }
  }
}
