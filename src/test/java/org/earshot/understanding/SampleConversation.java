package org.earshot.understanding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.earshot.flow.Condition;
import org.earshot.flow.Contact;
import org.earshot.flow.Conversation;
import org.earshot.flow.Hearing;
import org.earshot.flow.Purpose;
import org.earshot.flow.Question;
import org.earshot.flow.Question.Section;
import org.earshot.flow.Question.Shape;
import org.earshot.flow.Type;
import org.earshot.flow.Wording;
import org.earshot.flow.Wording.Asked;
import org.earshot.language.Phrasebook.StandardQuestion;
import org.earshot.language.ShippedLocales;
import org.jspecify.annotations.Nullable;

/**
 * The questions that the replies in the tables answer, in every language that ships: one of each
 * type in {@code src/test/resources/replies/sample}, and those of the lists about the town, the
 * street and services in their folders {@code questions}, one file for a language.
 */
final class SampleConversation {

  private static final Path SAMPLE = Path.of("src/test/resources/replies/sample");
  private static final Path TOWN = Path.of("src/test/resources/replies/town/questions");
  private static final Path STREET = Path.of("src/test/resources/replies/street/questions");
  private static final Path SERVICES = Path.of("src/test/resources/replies/services/questions");
  private static final String TAKE_PART = Purpose.TAKE_PART.questionId();

  static final List<String> LANGUAGES = languages();

  private static final Conversation OF_EACH_TYPE = ofEachType();
  private static final Conversation OF_THE_TOWN = ofTheTown();
  private static final Conversation OF_THE_STREET = ofTheStreet();
  private static final Conversation OF_SERVICES = ofServices();

  private final Path folder;
  private final List<Question> questions = new ArrayList<>();
  private final Map<String, Map<String, Asked>> standard = new HashMap<>();

  private SampleConversation(Path folder) {
    this.folder = folder;
  }

  private static Conversation ofEachType() {
    SampleConversation sample = new SampleConversation(SAMPLE);
    sample.question(TAKE_PART, Type.YES_NO, Shape.OPEN, Section.CONSENT);
    sample.ask("caring", Type.YES_NO, Shape.OPEN);
    sample.ask("often", Type.CHOICE, options("every_day", "every_week", "every_month", "never"));
    sample.ask(
        "hours",
        Type.CHOICE,
        options("up_to_9", "h10_to_19", "h20_to_34", "h35_to_49", "h50_or_more"));
    sample.ask("breaks", Type.CHOICES, optionsOrNone("home", "day", "away"));
    sample.ask("notice", Type.NUMBER, range(0, 90));
    sample.ask("weekly", Type.NUMBER, range(0, 168));
    sample.ask("listening", Type.RATING, range(1, 5));
    sample.ask("visit", Type.DATE, Shape.OPEN);
    sample.ask("where", Type.POSTCODE, Shape.OPEN);
    sample.ask("three_things", Type.TEXT, Shape.OPEN);
    sample.ask("anything_else", Type.TEXT, Shape.OPEN);
    ShippedLocales.phrasebook().monitoringIds().forEach(sample::standard);
    return sample.conversation();
  }

  private static Conversation ofTheTown() {
    SampleConversation town = new SampleConversation(TOWN);
    List.of("y_break", "y_gp", "y_bus", "y_light", "y_dentist", "y_disabled", "y_lib")
        .forEach(id -> town.ask(id, Type.YES_NO, Shape.OPEN));
    town.ask("c_gp", Type.CHOICE, options("phone", "online", "desk", "other_person"));
    town.ask("c_lib", Type.CHOICE, options("mornings", "evenings", "saturday", "sunday"));
    town.ask("c_bus", Type.CHOICE, options("fare", "punctual", "stop", "late"));
    town.ask("c_home", Type.CHOICE, options("owned", "council", "private", "family"));
    town.ask("m_park", Type.CHOICES, optionsOrNone("benches", "toilets", "play", "lights"));
    town.ask("m_dent", Type.CHOICES, optionsOrNone("cost", "appointments", "fear", "distance"));
    town.ask("n_hours", Type.NUMBER, range(0, 168));
    town.ask("n_age", Type.NUMBER, range(0, 120));
    town.ask("n_house", Type.NUMBER, range(1, 20));
    town.ask("n_walk", Type.NUMBER, range(0, 240));
    town.ask("r_park", Type.RATING, range(1, 5));
    town.ask("r_light", Type.RATING, range(1, 5));
    town.ask("d_visit", Type.DATE, Shape.OPEN);
    town.ask("d_dentist", Type.DATE, Shape.OPEN);
    town.ask("p_home", Type.POSTCODE, Shape.OPEN);
    return town.conversation();
  }

  private static Conversation ofTheStreet() {
    SampleConversation street = new SampleConversation(STREET);
    List.of("y_heat", "y_net", "y_meet").forEach(id -> street.ask(id, Type.YES_NO, Shape.OPEN));
    street.ask("c_travel", Type.CHOICE, options("foot", "bike", "bus", "car"));
    street.ask("c_often", Type.CHOICE, options("day", "week", "month", "never"));
    street.ask("m_street", Type.CHOICES, optionsOrNone("holes", "rubbish", "parking", "trees"));
    street.ask("n_days", Type.NUMBER, range(0, 7));
    street.ask("r_clean", Type.RATING, range(1, 5));
    return street.conversation();
  }

  private static Conversation ofServices() {
    SampleConversation services = new SampleConversation(SERVICES);
    services.question(TAKE_PART, Type.YES_NO, Shape.OPEN, Section.CONSENT);
    List.of("y_bins", "y_repair", "y_meals")
        .forEach(id -> services.ask(id, Type.YES_NO, Shape.OPEN));
    services.ask("c_remind", Type.CHOICE, options("text", "letter", "email", "none"));
    services.ask("c_repair", Type.CHOICE, options("week", "month", "longer", "not_yet"));
    services.ask("c_meals", Type.CHOICE, options("taste", "price", "halal", "portion"));
    services.ask("m_cost", Type.CHOICES, optionsOrNone("rent", "heating", "food", "travel"));
    services.ask("n_bags", Type.NUMBER, range(0, 20));
    services.ask("n_wait", Type.NUMBER, range(0, 365));
    services.ask("r_repair", Type.RATING, range(1, 5));
    services.ask("r_lib", Type.RATING, range(1, 5));
    services.ask("d_repair", Type.DATE, Shape.OPEN);
    services.ask("d_gp", Type.DATE, Shape.OPEN);
    services.ask("p_home", Type.POSTCODE, Shape.OPEN);
    services.ask("t_change", Type.TEXT, Shape.OPEN);
    return services.conversation();
  }

  /** In which the participant's language is this one, and all of them are offered. */
  static Hearing hearing(String language) {
    return new Hearing(OF_EACH_TYPE, Locale.forLanguageTag(language));
  }

  /** The same, with the questions about the town. */
  static Hearing inTown(String language) {
    return new Hearing(OF_THE_TOWN, Locale.forLanguageTag(language));
  }

  /** The same, with the questions about the street. */
  static Hearing inStreet(String language) {
    return new Hearing(OF_THE_STREET, Locale.forLanguageTag(language));
  }

  /** The same, with the questions about what a council does. */
  static Hearing aboutServices(String language) {
    return new Hearing(OF_SERVICES, Locale.forLanguageTag(language));
  }

  private Conversation conversation() {
    Map<Locale, Wording> wordings = new HashMap<>();
    for (String tag : LANGUAGES) {
      Locale locale = Locale.forLanguageTag(tag);
      wordings.put(locale, new Wording(locale, true, "", "", "", "", asked(tag), Map.of()));
    }
    return new Conversation(
        "sample", "sample-1", Locale.ENGLISH, List.of("SAMPLE"), questions, wordings, Contact.NONE);
  }

  private Map<String, Asked> asked(String tag) {
    Map<String, String> words = words(tag);
    Map<String, Asked> asked = new HashMap<>(standard.getOrDefault(tag, Map.of()));
    for (Question question : questions) {
      if (question.section() != Section.MONITORING) {
        String key = question.id().equals(TAKE_PART) ? "take_part" : question.id();
        Map<String, String> labels = new LinkedHashMap<>();
        question
            .shape()
            .options()
            .forEach(option -> labels.put(option, word(words, tag, key + "." + option)));
        asked.put(question.id(), new Asked(word(words, tag, key), labels, null, Map.of()));
      }
    }
    return asked;
  }

  private void standard(String id) {
    List<String> ids = List.of();
    for (String tag : LANGUAGES) {
      Locale locale = Locale.forLanguageTag(tag);
      StandardQuestion question = ShippedLocales.phrasebook().monitoring(locale, id).orElseThrow();
      ids = List.copyOf(question.options().keySet());
      standard
          .computeIfAbsent(tag, fresh -> new HashMap<>())
          .put(id, new Asked(question.ask(), question.options(), null, question.synonyms()));
    }
    Type type = ids.isEmpty() ? Type.TEXT : Type.CHOICE;
    question(id, type, shape(ids, Set.of(), null, null), Section.MONITORING);
  }

  private void ask(String id, Type type, Shape shape) {
    question(id, type, shape, Section.MAIN);
  }

  private void question(String id, Type type, Shape shape, Section section) {
    questions.add(new Question(id, type, shape, Condition.ALWAYS, section));
  }

  private static Shape options(String... ids) {
    return shape(List.of(ids), Set.of(), null, null);
  }

  private static Shape optionsOrNone(String... ids) {
    List<String> all = Stream.concat(Stream.of(ids), Stream.of("none")).toList();
    return shape(all, Set.of("none"), null, null);
  }

  private static Shape range(int min, int max) {
    return shape(List.of(), Set.of(), min, max);
  }

  private static Shape shape(
      List<String> options, Set<String> exclusive, @Nullable Integer min, @Nullable Integer max) {
    return new Shape(
        options,
        exclusive,
        min == null ? null : BigDecimal.valueOf(min),
        max == null ? null : BigDecimal.valueOf(max),
        false);
  }

  private String word(Map<String, String> words, String tag, String key) {
    return Objects.requireNonNull(words.get(key), () -> folder + "/" + tag + ".tsv lacks " + key);
  }

  private Map<String, String> words(String tag) {
    Map<String, String> words = new HashMap<>();
    try (Stream<String> lines = Files.lines(folder.resolve(tag + ".tsv"), StandardCharsets.UTF_8)) {
      lines
          .filter(line -> line.contains("\t"))
          .map(line -> line.split("\t", 2))
          .forEach(cells -> words.put(cells[0], cells[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private static List<String> languages() {
    return ShippedLocales.phrasebook().languages().stream()
        .map(Locale::toLanguageTag)
        .filter(tag -> Files.exists(SAMPLE.resolve(tag + ".tsv")))
        .sorted()
        .toList();
  }
}
