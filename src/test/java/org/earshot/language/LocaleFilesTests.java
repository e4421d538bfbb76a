package org.earshot.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.earshot.authoring.EqualityTopic;
import org.earshot.flow.Standing;
import org.junit.jupiter.api.Test;

/** Every locale file that ships is whole: all phrases, with the declared arguments, all words. */
class LocaleFilesTests {

  /** The alphabet of text messages (3GPP TS 23.038), beside ASCII letters and digits. */
  private static final String GSM =
      "@£$¥èéùìòÇ\nØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./:;<=>?¡ÄÖÑÜ§¿äöñüà" + "^{}\\[~]|€";

  /** Lists that some languages have no words for. */
  private static final Set<String> MAY_BE_EMPTY =
      Set.of("half_more", "verb_endings", "yesterday_or_tomorrow");

  private final Phrasebook phrasebook = ShippedLocales.phrasebook();
  private final Lexicon lexicon = ShippedLocales.lexicon();

  @Test
  void sixteen_languages_ship_and_only_english_is_checked() {
    assertThat(phrasebook.languages())
        .map(Locale::toLanguageTag)
        .containsExactlyInAnyOrder(
            "ar", "bn", "cy", "en", "es", "fr", "gu", "hi", "it", "pa", "pl", "pt", "ro", "so",
            "ta", "ur");
    for (Locale language : phrasebook.languages()) {
      assertThat(phrasebook.checked(language)).isEqualTo(language.equals(Locale.ENGLISH));
    }
  }

  @Test
  void the_checker_finds_nothing_missing() {
    Locales locales = new Locales(new LocaleSettings(null));
    for (LocaleFile file : locales.byLanguage().values()) {
      assertThat(locales.lacking(file)).as(file.name()).isEmpty();
    }
  }

  @Test
  void every_phrase_exists_in_every_language_and_no_other() {
    List<String> keys = new ArrayList<>();
    for (Standing standing : Standing.values()) {
      keys.add(standing.key());
    }
    for (Locale language : phrasebook.languages()) {
      assertThat(phrasebook.patterns(language).keySet())
          .as(language.toString())
          .containsExactlyInAnyOrderElementsOf(keys);
      phrasebook.patterns(language).values().forEach(phrase -> assertThat(phrase).isNotBlank());
    }
  }

  @Test
  void phrases_use_all_of_the_declared_arguments_and_no_other() {
    for (Locale language : phrasebook.languages()) {
      for (Standing standing : Standing.values()) {
        MessagePattern pattern = new MessagePattern(pattern(language, standing));
        assertThat(arguments(pattern))
            .as(language + " " + standing)
            .isEqualTo(Set.copyOf(standing.arguments()));
      }
    }
  }

  @Test
  void plural_phrases_have_every_form_of_their_language() {
    for (Locale language : phrasebook.languages()) {
      Set<String> forms = PluralRules.forLocale(ULocale.forLocale(language)).getKeywords();
      for (Standing standing : List.of(Standing.FACTS, Standing.ASK_EQUALITY)) {
        MessagePattern pattern = new MessagePattern(pattern(language, standing));
        Set<String> selectors = new HashSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
          if (pattern.getPartType(i) == Part.Type.ARG_SELECTOR) {
            selectors.add(pattern.getSubstring(pattern.getPart(i)));
          }
        }
        assertThat(selectors).as(language + " " + standing).isEqualTo(forms);
      }
    }
  }

  @Test
  void polish_counts_as_polish_does() {
    Locale polish = Locale.of("pl");
    Map<Integer, String> expected =
        Map.of(1, "1 pytanie", 2, "2 pytania", 5, "5 pytań", 22, "22 pytania", 112, "112 pytań");
    expected.forEach(
        (count, words) ->
            assertThat(phrasebook.say(polish, "facts", Map.of("questions", count)))
                .contains(words + "."));
  }

  @Test
  void english_phrases_need_only_the_alphabet_of_text_messages() {
    phrasebook
        .patterns(Locale.ENGLISH)
        .forEach(
            (key, phrase) ->
                assertThat(phrase.chars().mapToObj(c -> (char) c).filter(c -> !isGsm(c)).toList())
                    .as(key)
                    .isEmpty());
  }

  @Test
  void the_first_message_says_what_it_must() {
    for (Locale language : phrasebook.languages()) {
      String facts = phrasebook.say(language, "facts", Map.of("questions", 6));
      assertThat(facts).contains("6").contains("STOP").contains("999");
      String danger = phrasebook.say(language, "danger", Map.of());
      assertThat(danger).contains("999", "111", "116 123", "SHOUT", "85258");
      assertThat(phrasebook.say(language, "danger_contact", Map.of("phone", "0116 496 0000")))
          .contains("0116 496 0000");
    }
    assertThat(phrasebook.say(Locale.ENGLISH, "danger", Map.of())).startsWith("In case it helps:");
  }

  @Test
  void every_word_list_exists_in_every_language() {
    Map<Locale, LocaleFile> files = new Locales(new LocaleSettings(null)).byLanguage();
    Set<String> lists = new HashSet<>();
    Set<String> groups = new HashSet<>();
    files.values().forEach(file -> lists.addAll(file.words().keySet()));
    files.values().forEach(file -> groups.addAll(file.groups().keySet()));
    assertThat(lists)
        .contains("yes", "no", "skip", "dont_know", "stop", "start", "help", "more", "back")
        .contains("change", "later", "language", "my_answers", "forget", "person", "list")
        .contains("fillers", "and", "or", "not", "hedge", "correction", "all", "both", "none")
        .contains("letters", "danger", "approx");
    assertThat(groups).contains("numbers", "ordinals", "halves", "units", "languages");
    for (Locale language : files.keySet()) {
      for (String list : lists) {
        assertThat(lexicon.words(language, list).isEmpty())
            .as(language + " " + list)
            .isEqualTo(lexicon.words(language, list).isEmpty() && MAY_BE_EMPTY.contains(list));
      }
      groups.forEach(group -> assertThat(lexicon.groups(language, group)).as(group).isNotEmpty());
    }
  }

  @Test
  void the_words_that_phrases_ask_for_are_understood() {
    for (Locale language : phrasebook.languages()) {
      for (String word : List.of("yes", "no")) {
        String shown = phrasebook.say(language, word, Map.of());
        assertThat(lexicon.words(language, word))
            .as(language + " " + word)
            .contains(shown.toLowerCase(Locale.ROOT));
      }
    }
  }

  @Test
  void monitoring_questions_have_the_same_options_in_every_language() {
    Map<String, List<String>> english = new HashMap<>();
    for (String id : phrasebook.monitoringIds()) {
      english.put(id, options(Locale.ENGLISH, id));
    }
    assertThat(english.keySet())
        .containsExactlyInAnyOrderElementsOf(
            EqualityTopic.questions(
                    Stream.of(EqualityTopic.values()).map(EqualityTopic::id).toList())
                .keySet());
    for (Locale language : phrasebook.languages()) {
      english.forEach(
          (id, options) -> {
            assertThat(options(language, id)).isEqualTo(options);
            if (id.equals("other_format")) {
              // Its consent says that nobody has to answer.
              assertThat(options).last().isEqualTo("none");
            } else if (!id.equals("gender_in_words")) {
              assertThat(options).last().isEqualTo("prefer_not_to_say");
            }
          });
    }
  }

  private List<String> options(Locale language, String id) {
    return List.copyOf(phrasebook.monitoring(language, id).orElseThrow().options().keySet());
  }

  private String pattern(Locale language, Standing standing) {
    return phrasebook.patterns(language).getOrDefault(standing.key(), "");
  }

  private static Set<String> arguments(MessagePattern pattern) {
    Set<String> arguments = new HashSet<>();
    for (int i = 0; i < pattern.countParts(); i++) {
      Part part = pattern.getPart(i);
      if (part.getType() == Part.Type.ARG_NAME) {
        arguments.add(pattern.getSubstring(part));
      }
      assertThat(part.getArgType()).isNotEqualTo(ArgType.SIMPLE);
    }
    return arguments;
  }

  private static boolean isGsm(char c) {
    boolean ascii = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    return ascii || GSM.indexOf(c) >= 0;
  }
}
