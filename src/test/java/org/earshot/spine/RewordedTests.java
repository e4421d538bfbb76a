package org.earshot.spine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.language.Author;
import org.earshot.language.OwnWords;
import org.earshot.language.OwnWords.ListWish;
import org.earshot.language.OwnWords.Wish;
import org.earshot.language.OwnWords.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What officers reword reaches people's phones at once, and words they add are understood. */
@IntegrationTest
class RewordedTests {

  private static final Locale GUJARATI = Locale.of("gu");
  private static final Author ASHA = new Author("officer:asha", "Asha Patel");
  private static final String ASKED = "phrases/forget_confirm";
  private static final String YES = "words/yes";

  @LocalServerPort private int port;
  @Autowired private OwnWords words;

  private Phone asha;

  @BeforeEach
  void speaksGujarati() {
    Wire wire = new Wire(House.TWILIO, House.TELEGRAM, port, Duration.ZERO);
    asha = new Phone(wire, "sms", "+447700900790");
  }

  @AfterEach
  void putBack() {
    words.putBack(GUJARATI, ASKED, 0, ASHA);
    words.putBack(GUJARATI, YES, 0, ASHA);
  }

  @Test
  void a_person_texting_in_gujarati_gets_the_new_phrase_and_the_new_yes_is_understood()
      throws Exception {
    asha.says("STOP");
    asha.says("START");
    asha.says("LANGUAGE");
    asha.says("ગુજરાતી");
    asha.says("FORGET");
    assertThat(asha.gotLast()).contains(line(ASKED));
    asha.says("ના");

    String seen = seal(ASKED);
    String typed = "બધું ભૂંસી નાખીએ? હા અથવા ના લખો.";
    assertThat(words.save(GUJARATI, reworded(seen, typed), ASHA).kept()).isTrue();
    asha.says("FORGET");
    assertThat(asha.gotLast()).contains(typed);

    asha.says("hovverakha");
    assertThat(asha.gotLast()).doesNotContain(line("phrases/forgotten"));
    Work added = new Work(Map.of(), Map.of(YES, new ListWish("hovverakha", "")));
    assertThat(words.save(GUJARATI, added, ASHA).kept()).isTrue();
    asha.says("FORGET");
    asha.says("hovverakha");
    assertThat(asha.gotLast()).contains(line("phrases/forgotten"));
  }

  private static Work reworded(String seen, String typed) {
    return new Work(Map.of(ASKED, new Wish(seen, typed)), Map.of());
  }

  private String line(String path) {
    return words.of(GUJARATI).orElseThrow().line(path).orElseThrow().words();
  }

  private String seal(String path) {
    return words.of(GUJARATI).orElseThrow().line(path).orElseThrow().seal();
  }
}
