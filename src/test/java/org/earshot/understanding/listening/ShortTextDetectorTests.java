package org.earshot.understanding.listening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import opennlp.tools.langdetect.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our own detector tells the languages apart that are offered, and those that are not. */
class ShortTextDetectorTests {

  private static final ShortTextDetector DETECTOR = new ShortTextDetector();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | the bus is late every morning",
        "en | pls tell them 2 fix da lights nr the park",
        "cy | mae'r bws yn hwyr bob bore",
        "pl | autobus spóźnia się codziennie rano",
        "pl | nie mam czasu zeby isc do przychodni",
        "ro | autobuzul întârzie în fiecare dimineață",
        "ro | as vrea mai multe locuri de joaca",
        "pt | o ônibus chega sempre atrasado",
        "pt | nao tenho como chegar ao hospital",
        "es | el autobús siempre llega tarde",
        "es | me gustaria que hubiera mas luz en la calle",
        "fr | le bus est toujours en retard",
        "it | l'autobus è sempre in ritardo",
        "so | basku had iyo jeer wuu soo daahaa",
        "tr | otobüs her sabah geç kalıyor",
        "lt | autobusas kiekvieną rytą vėluoja",
        "vi | xe buýt luôn đến muộn vào buổi sáng",
        "yo | ọkọ̀ náà máa ń pẹ́ ní gbogbo òwúrọ̀",
        "ar | الحافلة تتأخر كل صباح",
        "ur | بس ہر صبح دیر سے آتی ہے",
        "fa | اتوبوس هر روز صبح دیر می‌آید",
        "ckb | پاسەکە هەموو بەیانییەک درەنگ دێت",
        "uk | автобус щоранку запізнюється",
        "hi | बस हर सुबह देर से आती है",
        "bn | বাস প্রতিদিন সকালে দেরি করে আসে",
        "gu | બસ દરરોજ સવારે મોડી આવે છે",
        "pa | ਬੱਸ ਹਰ ਸਵੇਰ ਦੇਰ ਨਾਲ ਆਉਂਦੀ ਹੈ",
        "ta | பேருந்து தினமும் தாமதமாக வருகிறது",
        "zh | 公交车每天早上都晚点",
        "zh | 公車每天早上都遲到",
        "gu-Latn | mane lage che ke bus roj modi aave che",
        "pa-Latn | mainu lagda hai ki bus roz late aundi hai te assi khade rehnde haan",
        "bn-Latn | amar mone hoy bus ta protidin deri kore ase",
        "de | der Bus kommt jeden Morgen zu spät",
        "nl | de bus komt elke ochtend te laat",
        "cs | autobus jezdí každé ráno pozdě",
        "hu | a busz minden reggel késik",
        "sq | autobusi vonohet çdo mëngjes",
        "sw | basi huchelewa kila asubuhi",
        "ru | автобус каждое утро опаздывает",
        "bg | автобусът закъснява всяка сутрин",
        "ne | बस हरेक बिहान ढिलो आउँछ",
        "mr | बस दररोज सकाळी उशिरा येते",
        "ja | バスは毎朝遅れます",
      })
  void a_sentence_is_known_by_its_language(String language, String text) {
    assertThat(DETECTOR.predictLanguage(text).getLang()).isEqualTo(language);
  }

  /** What nobody can tell apart without more words may come out as either. */
  @ParameterizedTest
  @CsvSource({
    "mujhe lagta hai ke bus service achi honi chahiye",
    "bus roz der se aati hai",
    "humein aur doctor chahiye",
  })
  void romanised_hindi_and_urdu_are_known_as_one_of_the_two(String text) {
    assertThat(DETECTOR.predictLanguage(text).getLang()).isIn("hi-Latn", "ur-Latn");
  }

  @Test
  void a_text_without_letters_is_of_no_language() {
    for (String text : List.of("", " ", "2", "👍🏽", "?!", "12:30", "https://example.org/x")) {
      assertThat(DETECTOR.predictLanguages(text)).as(text).isEmpty();
      assertThat(DETECTOR.predictLanguage(text).getLang()).isEqualTo("und");
    }
  }

  @Property(tries = 500)
  void whatever_is_written_the_shares_are_honest(@ForAll @StringLength(max = 300) String text) {
    Language[] languages = DETECTOR.predictLanguages(text);
    double sum = Arrays.stream(languages).mapToDouble(Language::getConfidence).sum();
    assertThat(languages.length == 0 ? 1 : sum).isCloseTo(1, within(1e-9));
    assertThat(DETECTOR.predictLanguages(text)).isEqualTo(languages);
  }

  @Test
  void a_very_long_text_is_read_like_its_start() {
    String start = "the bus is late and nobody cares ".repeat(40);
    assertThat(DETECTOR.predictLanguages(start.repeat(500)))
        .isEqualTo(DETECTOR.predictLanguages(start));
  }
}
