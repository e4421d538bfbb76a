package org.earshot.understanding.listening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A change of language is proposed only where it is clear. */
class LanguageEarTests {

  private static final LanguageEar EAR = new LanguageEar();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // romanised text counts for its language
        "en gu pa ur pl so | en | mane lage che ke bus roj modi aave che | gu",
        "en gu pa ur pl so | en | mujhe lagta hai ke aur buses honi chahiye | ur",
        "en gu pa hi pl so | en | mujhe lagta hai ke aur buses honi chahiye | hi",
        "en pl so | en | mujhe lagta hai ke aur buses honi chahiye | -",
        "gu ta | gu | the bus comes late every morning | -",
        // a script that one offered language has says it at any length
        "en gu | en | બસ | gu",
        "en zh | en | 公交车 | zh",
        "en el | en | ναι | el",
        "en uk | en | автобус щоранку запізнюється | uk",
        // but not for a stranger in the same script
        "en uk | en | автобус каждое утро опаздывает | -",
        "en hi | en | बस दररोज सकाळी उशिरा येते | -",
        "en hi | en | बस हरेक बिहान ढिलो आउँछ | -",
        "en zh | en | バスは毎朝遅れます | -",
        "en ur | en | الحافلة تتأخر كل صباح | -",
        // nor for languages that nobody offers
        "en pl ro | en | der Bus kommt jeden Morgen zu spät | -",
        "en pl ro | en | autobus jezdí každé ráno pozdě | -",
        "en es pt | en | a busz minden reggel késik | -",
        "en so yo | en | basi huchelewa kila asubuhi | -",
        // unless they are offered
        "en pl de | en | der Bus kommt jeden Morgen zu spät | de",
        // what our model lacks, OpenNLP's may have
        "en fi | en | bussi on joka aamu myöhässä ja kukaan ei vastaa puhelimeen | fi",
        "en fi | en | the bus comes late every morning and nobody answers | -",
        "en fi | fi | the bus comes late every morning and nobody answers | en",
        // too short, or already right, or only another form of the same
        "en pl | en | nie wiem | -",
        "en pl | pl | autobus spóźnia się codziennie rano | -",
        "en-GB pl | en | the bus comes late every morning | -",
        "en pl | en | haha lol ok | -",
        "en pl | en | 12:30 https://example.org 👍 | -",
      })
  void only_a_clear_change_is_proposed(
      String offered, String current, String text, String expected) {
    Optional<Locale> other = EAR.other(text, Locale.forLanguageTag(current), locales(offered));
    assertThat(other.map(Locale::toLanguageTag).orElse("-")).isEqualTo(expected);
  }

  @Property(tries = 500)
  void whatever_is_written_only_offered_languages_are_proposed(
      @ForAll @StringLength(max = 300) String text) {
    Set<Locale> offered = locales("en gu ur uk zh fi");
    EAR.other(text, Locale.ENGLISH, offered)
        .ifPresent(language -> assertThat(offered).contains(language).isNotEqualTo(Locale.ENGLISH));
  }

  @Property(tries = 100)
  void with_nothing_offered_nothing_is_proposed(@ForAll String text) {
    assertThat(EAR.other(text, Locale.ENGLISH, Set.of())).isEmpty();
  }

  private static Set<Locale> locales(String tags) {
    return Arrays.stream(tags.split(" "))
        .map(Locale::forLanguageTag)
        .collect(Collectors.toUnmodifiableSet());
  }
}
