package org.earshot.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import javax.sql.DataSource;
import org.earshot.TestDatabase;
import org.earshot.language.OwnLine.State;
import org.earshot.language.OwnWords.ListWish;
import org.earshot.language.OwnWords.Saved;
import org.earshot.language.OwnWords.Wish;
import org.earshot.language.OwnWords.Work;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Earshot's own words are reworded and checked over the files, and nothing of it breaks a start.
 */
@Tag("tables")
class OwnWordsTests {

  private static final Locale GUJARATI = Locale.of("gu");
  private static final Locale POLISH = Locale.of("pl");
  private static final Author ASHA = new Author("officer:asha", "Asha Patel");
  private static final Author JAN = new Author("officer:jan", "Jan Nowak");
  private static final Set<String> SHOWN = Set.of("phrases/yes", "phrases/no");
  private static final String STOPPED = "phrases/stopped";

  private final DataSource database = TestDatabase.fresh();
  private @TempDir Path folder;
  private Copy copy = new Copy(null);

  /** One copy of the service on the database. */
  private final class Copy {
    private final Locales locales;
    private final Phrasebook phrasebook;
    private final Lexicon lexicon;
    private final OwnWords words;

    Copy(@org.jspecify.annotations.Nullable Path files) {
      OwnWordTable table = new OwnWordTable(JdbcClient.create(database));
      locales = new Locales(new LocaleSettings(files), table);
      phrasebook = new WrittenPhrasebook(locales);
      lexicon = new WrittenLexicon(locales);
      words =
          new WrittenOwnWords(
              locales,
              table,
              lexicon,
              rules(),
              new TransactionTemplate(new DataSourceTransactionManager(database)),
              InstantSource.fixed(Instant.parse("2027-01-11T09:00:00Z")));
    }

    private static ObjectProvider<WordListRule> rules() {
      StaticListableBeanFactory beans = new StaticListableBeanFactory();
      WordListRule rule =
          (addition, lexicon) ->
              lexicon.words(addition.language(), "no").contains(addition.word())
                      && addition.list().equals("yes")
                  ? Optional.of("“" + addition.word() + "” means no in it already.")
                  : Optional.empty();
      beans.addBean("rule", rule);
      return beans.getBeanProvider(WordListRule.class);
    }

    String stopped() {
      return phrasebook.say(GUJARATI, "stopped", Map.of());
    }

    OwnLine line(Locale language, String path) {
      return words.of(language).orElseThrow().line(path).orElseThrow();
    }

    Saved reword(Locale language, String path, String typed) {
      return words.save(
          language,
          new Work(Map.of(path, new Wish(line(language, path).seal(), typed)), Map.of()),
          ASHA);
    }

    Saved list(Locale language, String list, String add, String take) {
      return words.save(
          language, new Work(Map.of(), Map.of("words/" + list, new ListWish(add, take))), ASHA);
    }

    boolean check(Locale language) {
      List<OwnLine> lines = words.of(language).orElseThrow().toRead();
      return words.check(language, null, OwnLanguage.seal(lines), "Asha Patel, interpreter", ASHA);
    }
  }

  @Test
  void a_word_is_taken_away_whatever_apostrophe_the_list_has_it_with() {
    Locale welsh = Locale.of("cy");
    assertThat(copy.lexicon.words(welsh, "no")).contains("dwi’n rhy brysur");

    assertThat(copy.list(welsh, "no", "", "Dwi'n rhy brysur").faults()).isEmpty();

    assertThat(copy.lexicon.words(welsh, "no")).doesNotContain("dwi’n rhy brysur");
  }

  @Test
  void what_is_reworded_is_said_at_once_and_after_the_next_start() {
    Saved saved = copy.reword(GUJARATI, STOPPED, " હવે  કોઈ મેસેજ નહીં આવે. \r\n START ");
    assertThat(saved.kept()).isTrue();
    assertThat(saved.texts()).containsOnlyKeys(STOPPED);
    assertThat(copy.stopped()).isEqualTo("હવે  કોઈ મેસેજ નહીં આવે. START");
    assertThat(new Copy(null).stopped()).isEqualTo(copy.stopped());
  }

  @Test
  void another_copy_of_the_service_sees_it_when_it_looks_again() {
    Copy other = new Copy(null);
    String before = other.stopped();
    long edition = other.phrasebook.edition();
    long words = other.lexicon.edition();
    copy.reword(GUJARATI, STOPPED, "બંધ. START લખો.");
    assertThat(other.stopped()).isEqualTo(before);
    other.locales.refresh();
    assertThat(other.stopped()).isEqualTo("બંધ. START લખો.");
    assertThat(other.phrasebook.edition()).isNotEqualTo(edition);
    assertThat(other.lexicon.edition()).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "phrases/progress | Pytanie {number} z {total | cannot be read",
        "phrases/progress | Pytanie {number} z {ile}. | must hold {number}, {total} and no other",
        "phrases/progress | Pytanie {0}. | must hold {number}, {total}",
        "phrases/facts | {questions, plural, one {#} other {#}} STOP 999 | needs the plural forms",
        "phrases/closed | {title, plural, one {a} few {b} many {c} other {d}} | without forms",
        "phrases/ask_take_part | Chcesz? | must name a word for MORE that people can text: MORE",
        "phrases/stopped | Koniec. Napisz STRAT. | must name a word for START",
        "phrases/stopped | Koniec. START albo STRAT. | names STRAT, which would not be understood",
        "phrases/stopped | '' | Write something here",
        "phrases/yes | Zaiste | is what people are told to reply: it must stand in the words",
        "monitoring/disability/options/no | TAK | Another answer to this question reads the same",
      })
  void a_phrase_that_could_not_be_said_is_refused_in_plain_words(
      String path, String typed, String words) {
    Saved saved = copy.reword(POLISH, path.strip(), typed.strip());
    assertThat(String.join(" ", Objects.requireNonNull(saved.faults().get(path.strip()))))
        .contains(words.strip());
    assertThat(copy.words.history(POLISH)).isEmpty();
  }

  @Test
  void a_phrase_that_fills_too_many_text_messages_is_refused() {
    Saved saved = copy.reword(POLISH, STOPPED, "START " + "ż".repeat(480));
    assertThat(saved.faults().get(STOPPED))
        .containsExactly("This fills 8 text messages. Shorten it to 7 at most.");
  }

  @Test
  void an_apostrophe_before_a_place_does_not_hide_it() {
    Locale french = Locale.of("fr");
    copy.reword(french, "phrases/closed", "La fin d'{title}, c'est fini.");
    assertThat(copy.phrasebook.say(french, "closed", Map.of("title", "Bus")))
        .isEqualTo("La fin d'Bus, c'est fini.");
  }

  @Test
  void a_stale_saving_is_refused_with_both_wordings() {
    OwnLine seen = copy.line(GUJARATI, STOPPED);
    Copy other = new Copy(null);
    other.reword(GUJARATI, STOPPED, "પહેલું. START");
    Work late = new Work(Map.of(STOPPED, new Wish(seen.seal(), "બીજું. START")), Map.of());
    Saved saved = copy.words.save(GUJARATI, late, JAN);
    assertThat(saved.clashes())
        .containsExactly(new OwnWords.Clash(STOPPED, "પહેલું. START", "બીજું. START"));
    assertThat(copy.stopped()).isEqualTo("પહેલું. START");
    Work untouched = new Work(Map.of(STOPPED, new Wish(seen.seal(), seen.words())), Map.of());
    assertThat(copy.words.save(GUJARATI, untouched, JAN))
        .isEqualTo(new Saved(Map.of(), List.of(), Map.of()));
  }

  @Test
  void words_are_added_and_taken_away_and_words_of_a_later_earshot_come_too() {
    assertThat(copy.list(GUJARATI, "yes", "Hovve, hovu\nhaji", "").changed()).isEqualTo(1);
    assertThat(copy.lexicon.words(GUJARATI, "yes")).contains("hovve", "hovu");
    assertThat(copy.list(GUJARATI, "yes", "", "hovu").changed()).isEqualTo(1);
    assertThat(copy.lexicon.words(GUJARATI, "yes")).contains("hovve").doesNotContain("hovu");
    assertThat(copy.list(GUJARATI, "yes", "", "nonsense").faults().get("words/yes"))
        .containsExactly("“nonsense” is not in the list, so it cannot be taken away.");
    assertThat(copy.list(GUJARATI, "yes", "ના", "").faults().get("words/yes"))
        .containsExactly("“ના” means no in it already.");
    assertThat(copy.words.history(GUJARATI).getFirst().words()).contains("+hovve");

    copy("gu", yaml -> yaml.replaceFirst("\"?yes\"?: \\[", "\"yes\": [hovere, "));
    assertThat(new Copy(folder).lexicon.words(GUJARATI, "yes")).contains("hovere", "hovve");
  }

  @Test
  void a_word_that_people_are_told_to_reply_stays_understood() {
    assertThat(copy.list(GUJARATI, "yes", "", "હા").faults().get("words/yes"))
        .anyMatch(fault -> fault.contains("what people are told to reply"));
  }

  @Test
  void a_language_counts_as_checked_when_all_of_it_was_read_as_it_is() {
    assertThat(copy.phrasebook.checked(GUJARATI)).isFalse();
    assertThat(copy.phrasebook.introduced(GUJARATI)).isFalse();
    assertThat(copy.check(GUJARATI)).isTrue();
    assertThat(copy.phrasebook.checked(GUJARATI)).isTrue();
    assertThat(new Copy(null).phrasebook.checked(GUJARATI)).isTrue();

    copy.reword(GUJARATI, STOPPED, "બંધ. START લખો.");
    assertThat(copy.phrasebook.checked(GUJARATI)).isFalse();
    assertThat(copy.phrasebook.introduced(GUJARATI)).isTrue();
    OwnLine line = copy.line(GUJARATI, STOPPED);
    assertThat(line.state()).isEqualTo(State.CHANGED);
    assertThat(line.readBefore()).isEqualTo(line.shipped());
    assertThat(copy.words.of(GUJARATI).orElseThrow().toRead()).containsExactly(line);
    assertThat(copy.check(GUJARATI)).isTrue();
    assertThat(copy.phrasebook.checked(GUJARATI)).isTrue();

    copy.words.takeBack(GUJARATI, JAN);
    assertThat(copy.phrasebook.checked(GUJARATI)).isFalse();
    assertThat(copy.phrasebook.introduced(GUJARATI)).isFalse();
  }

  @Test
  void only_what_was_read_is_checked() {
    String seal = OwnLanguage.seal(copy.words.of(GUJARATI).orElseThrow().toRead());
    copy.reword(GUJARATI, STOPPED, "બંધ. START લખો.");
    assertThat(copy.words.check(GUJARATI, null, seal, "Asha Patel, interpreter", ASHA)).isFalse();
    OwnPart beginning = copy.words.of(GUJARATI).orElseThrow().part("beginning").orElseThrow();
    assertThat(
            copy.words.check(
                GUJARATI,
                "beginning",
                OwnLanguage.seal(beginning.toRead()),
                "Asha Patel, interpreter",
                ASHA))
        .isTrue();
    OwnLanguage now = copy.words.of(GUJARATI).orElseThrow();
    assertThat(now.read()).isGreaterThanOrEqualTo(beginning.total());
    assertThat(now.part("beginning").orElseThrow().toRead()).isEmpty();
    assertThat(now.checked()).isFalse();
  }

  @Test
  void after_an_upgrade_only_what_is_new_is_read_again_and_own_words_stay() {
    copy.reword(GUJARATI, STOPPED, "બંધ. START લખો.");
    copy.check(GUJARATI);
    copy(
        "gu",
        yaml ->
            yaml.replaceFirst("(?m)^  started: .*", "  started: \"ફરી સ્વાગત. STOP.\"")
                .replaceFirst("(?m)^  stopped: .*", "  stopped: \"નવું. START.\""));

    Copy upgraded = new Copy(folder);
    OwnLanguage gujarati = upgraded.words.of(GUJARATI).orElseThrow();
    assertThat(gujarati.toRead()).extracting(OwnLine::path).containsExactly("phrases/started");
    assertThat(gujarati.checked()).isFalse();
    assertThat(gujarati.introduced()).isTrue();
    OwnLine stopped = upgraded.line(GUJARATI, STOPPED);
    assertThat(stopped.words()).isEqualTo("બંધ. START લખો.");
    assertThat(stopped.own()).isNotNull().matches(own -> own.overtaken());
  }

  @Test
  void what_no_longer_fits_after_an_upgrade_is_not_said() {
    copy.reword(POLISH, "phrases/closed", "Koniec: {title}!");
    copy("en", yaml -> yaml.replaceFirst("(?m)^  closed: .*", "  closed: \"{name} is over.\""));
    copy("pl", yaml -> yaml.replaceFirst("(?m)^  closed: .*", "  closed: \"{name} minęło.\""));

    Copy upgraded = new Copy(folder);
    OwnLine closed = upgraded.line(POLISH, "phrases/closed");
    assertThat(closed.words()).isEqualTo("{name} minęło.");
    assertThat(closed.own()).isNotNull().matches(own -> !own.fits());
  }

  @Test
  void what_is_written_for_a_question_that_the_language_lacked_is_kept() {
    copy("pl", yaml -> yaml.replaceFirst("(?ms)^  disability:.*?(?=^  \\w|\\z)", ""));
    Copy lacking = new Copy(folder);
    String ask = "monitoring/disability/ask";
    assertThat(lacking.line(POLISH, ask).words()).isEmpty();

    assertThat(lacking.reword(POLISH, ask, "Czy masz niepełnosprawność?").faults()).isEmpty();

    assertThat(lacking.line(POLISH, ask).words()).isEqualTo("Czy masz niepełnosprawność?");
    assertThat(lacking.phrasebook.checked(POLISH)).isFalse();
  }

  @Test
  void each_phrase_has_its_history_and_can_be_put_back() {
    String shipped = copy.stopped();
    copy.reword(GUJARATI, STOPPED, "એક. START");
    copy.reword(GUJARATI, STOPPED, "બે. START");
    assertThat(copy.words.history(GUJARATI))
        .extracting(Rewording::before)
        .containsExactly("એક. START", shipped);
    copy.words.putBack(GUJARATI, STOPPED, 1, JAN);
    assertThat(copy.stopped()).isEqualTo("એક. START");
    copy.words.putBack(GUJARATI, STOPPED, 0, JAN);
    assertThat(copy.stopped()).isEqualTo(shipped);
    assertThat(copy.line(GUJARATI, STOPPED).own()).isNull();
    assertThat(copy.words.history(GUJARATI)).hasSize(4);
    assertThat(copy.words.history(GUJARATI).getFirst().author()).isEqualTo(JAN);
  }

  @Test
  void english_is_reworded_in_the_same_way() {
    assertThat(copy.phrasebook.checked(Locale.ENGLISH)).isTrue();
    copy.reword(Locale.ENGLISH, "phrases/declined", "No problem at all. Text START to begin.");
    assertThat(copy.phrasebook.say(Locale.ENGLISH, "declined", Map.of())).startsWith("No problem");
    assertThat(copy.phrasebook.checked(Locale.ENGLISH)).isFalse();
    copy.check(Locale.ENGLISH);
    assertThat(copy.phrasebook.checked(Locale.ENGLISH)).isTrue();
  }

  @Test
  void a_language_goes_out_as_a_file_that_says_the_same() throws IOException {
    copy.reword(GUJARATI, STOPPED, "\"બંધ\" \\ # {}'' : START".replace("{}", ""));
    copy.list(GUJARATI, "yes", "#ok, 1 2: a", "");
    copy.check(GUJARATI);
    for (Locale language : copy.phrasebook.languages()) {
      String yaml = copy.words.file(language);
      LocaleFile read = LocaleReader.read(language.toLanguageTag() + ".yaml", yaml);
      LocaleFile spoken = Objects.requireNonNull(copy.locales.of(language));
      assertThat(Pieces.of(read)).isEqualTo(Pieces.of(spoken));
      assertThat(read.name()).isEqualTo(spoken.name());
      assertThat(read.checked()).isEqualTo(copy.phrasebook.checked(language));
    }
    assertThat(copy.words.file(GUJARATI))
        .contains("  # Voice notes and pictures", "checked_by: \"Asha Patel, interpreter\"");
    Files.writeString(folder.resolve("gu.yaml"), copy.words.file(GUJARATI));
    assertThat(new Copy(folder).phrasebook.checked(GUJARATI)).isTrue();
  }

  @Test
  void examples_show_every_plural_form_with_values() {
    String facts = copy.line(POLISH, "phrases/facts").words();
    assertThat(copy.words.samples(POLISH, facts))
        .hasSizeGreaterThanOrEqualTo(3)
        .anyMatch(said -> said.contains("1 pytanie"))
        .anyMatch(said -> said.contains("2 pytania"))
        .anyMatch(said -> said.contains("5 pytań"));
    assertThat(copy.words.samples(Locale.ENGLISH, "Text {keyword} to {number}"))
        .containsExactly("Text BREAKS to 3");
    assertThat(copy.words.samples(Locale.ENGLISH, "Text {keyword")).isEmpty();
  }

  @Test
  void every_own_word_has_a_note_that_says_what_it_is_for() {
    for (OwnLine line : copy.words.of(Locale.ENGLISH).orElseThrow().lines()) {
      assertThat(line.note()).as(line.path() + " in languages/own-words.yaml").isNotNull();
    }
  }

  @Test
  void every_phrase_that_ships_would_be_taken_as_it_is() {
    for (Locale language : copy.phrasebook.languages()) {
      Map<String, Wish> wishes = new HashMap<>();
      for (OwnLine line : copy.words.of(language).orElseThrow().lines()) {
        if (!line.list() && !SHOWN.contains(line.path())) {
          wishes.put(line.path(), new Wish(line.seal(), line.words() + "."));
        }
      }
      Saved saved = copy.words.save(language, new Work(wishes, Map.of()), ASHA);
      assertThat(saved.faults()).as(language.toString()).isEmpty();
      assertThat(saved.changed()).isEqualTo(wishes.size());
    }
  }

  @Test
  void a_form_that_comes_back_untouched_changes_nothing() {
    for (Locale language : copy.phrasebook.languages()) {
      Map<String, Wish> wishes = new HashMap<>();
      Map<String, ListWish> lists = new HashMap<>();
      for (OwnLine line : copy.words.of(language).orElseThrow().lines()) {
        wishes.put(line.path(), new Wish(line.seal(), line.words()));
        lists.put(line.path(), new ListWish("", " "));
      }
      Work work = new Work(wishes, lists);
      assertThat(copy.words.look(language, work))
          .isEqualTo(new Saved(Map.of(), List.of(), Map.of()));
    }
  }

  @Test
  void whatever_is_typed_either_parses_and_can_be_said_or_is_refused() {
    Random random = new Random(7);
    String[] bits = {
      "{", "}", "'", "\"", "#", "|", "\\", "{number}", "{total}", "{questions, plural, ", "one {",
      "other {", "few {", "many {", " ", "\n", "\u0000", "\uD800", "ż", "ہاں", "STOP", "START",
      "😀", "\u202E", "{number, number}", "{total, select, other {x}}", "<b>", "&amp;", "- ", "%s"
    };
    String[] paths = {"phrases/progress", STOPPED, "phrases/facts", "pages/due"};
    for (int i = 0; i < 150; i++) {
      StringBuilder typed = new StringBuilder();
      for (int n = random.nextInt(1, 9); n > 0; n--) {
        typed.append(bits[random.nextInt(bits.length)]);
      }
      String path = paths[i % paths.length];
      if (i % 2 == 0) {
        typed.append(" {number} {total} START STOP 999").append("{questions}".repeat(i % 3));
      }
      Saved saved = copy.reword(POLISH, path, typed.toString());
      if (saved.kept() && saved.changed() == 1) {
        String said = copy.line(POLISH, path).words();
        assertThat(copy.words.samples(POLISH, said)).as(said).isNotEmpty();
      }
    }
    Copy next = new Copy(null);
    assertThat(next.locales.unusable()).isEmpty();
    assertThat(next.locales.lacking(Objects.requireNonNull(next.locales.of(POLISH)))).isEmpty();
    LocaleFile read = LocaleReader.read("pl.yaml", next.words.file(POLISH));
    assertThat(Pieces.of(read))
        .isEqualTo(Pieces.of(Objects.requireNonNull(next.locales.of(POLISH))));
  }

  private void copy(String language, java.util.function.UnaryOperator<String> edit) {
    try {
      Path file = folder.resolve(language + ".yaml");
      String shipped = Files.readString(Path.of("locales", language + ".yaml"));
      String edited = edit.apply(shipped);
      assertThat(edited).isNotEqualTo(shipped);
      Files.writeString(file, edited);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
