package org.earshot.spine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.earshot.House;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole story of one consultation, told through the front doors: people text, the council
 * answers, everyone who asked is told.
 */
final class Story {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String SUMMARY = "Seventeen more places";

  private final Wire wire;
  private final Asked asked;
  private final List<Person> crowd;
  private final Random chance;
  private final String slug;
  private int deliveries;

  Story(Wire wire, Asked asked, List<Person> crowd, String slug, long seed) {
    this.wire = wire;
    this.asked = asked;
    this.crowd = crowd;
    this.slug = slug;
    this.chance = new Random(seed);
  }

  /**
   * What it all came to.
   *
   * @param kept each response
   * @param sent each message that each person got; sorted, since one of unclear fate may be
   *     overtaken; nothing of who stopped, since what had left by then is a matter of moments
   */
  record Result(List<String> kept, List<List<String>> sent) {}

  Result result() {
    List<String> kept = new ArrayList<>();
    for (JsonNode response : JSON.readTree(get("/responses"))) {
      kept.add(
          "%s %s %s %s"
              .formatted(
                  response.path("channel").asString(),
                  response.path("language").asString(),
                  response.path("completed_at").isNull() ? "open" : "complete",
                  response.path("answers")));
    }
    Collections.sort(kept);
    return new Result(kept, crowd.stream().map(this::sentTo).toList());
  }

  private List<String> sentTo(Person person) {
    if (person.habit == Person.Habit.STOPS) {
      return List.of();
    }
    return wire.got(person.channel, person.address).stream()
        .map(got -> got.text().replace(slug, "the-consultation"))
        .sorted()
        .toList();
  }

  void open(String setUp) {
    wire.call(House.BOOTSTRAP_TOKEN, "PUT", "/consultations/" + slug, setUp);
    wire.call(House.BOOTSTRAP_TOKEN, "POST", "/consultations/" + slug + "/open", "");
  }

  void everyoneJoins() {
    List<Person> order = new ArrayList<>(crowd);
    Collections.shuffle(order, chance);
    order.forEach(person -> say(person, "Breaks"));
  }

  /**
   * Lets people answer, in random order, until nobody has had anything to answer for so many
   * seconds.
   *
   * @param until stops earlier, once this many replies were brought; for killing in the middle
   */
  int letThemAnswer(int quietSeconds, int until) throws InterruptedException {
    int replies = 0;
    long quietSince = System.nanoTime();
    while (System.nanoTime() - quietSince < quietSeconds * 1_000_000_000L && replies < until) {
      int said = round();
      replies += said;
      if (said > 0) {
        quietSince = System.nanoTime();
      } else {
        Thread.sleep(50);
      }
    }
    return replies;
  }

  private int round() {
    List<Person> order = new ArrayList<>(crowd);
    Collections.shuffle(order, chance);
    int said = 0;
    for (Person person : order) {
      Optional<String> reply = person.next(wire.got(person.channel, person.address), asked);
      if (reply.isPresent()) {
        say(person, reply.get());
        said++;
      }
    }
    return said;
  }

  /** Whoever kept answering was asked to the end, unless their provider shut us out. */
  void nobodyWasLeftWaiting(Predicate<Person> reachable) {
    List<String> waiting =
        crowd.stream()
            .filter(reachable)
            .filter(person -> !person.isThrough())
            .map(person -> person.channel + " " + person.habit + " " + last(person))
            .toList();
    assertThat(waiting).as("people who still wait for a question").isEmpty();
  }

  private String last(Person person) {
    List<Wire.Got> got = wire.got(person.channel, person.address);
    return got.isEmpty() ? "got nothing" : "last got: " + got.getLast().text();
  }

  /** Every tenth message is delivered twice. */
  private void say(Person person, String text) {
    deliveries++;
    assertThat(wire.say(person.channel, person.address, text, deliveries % 10 == 0 ? 2 : 1))
        .as("every webhook is acknowledged")
        .isTrue();
  }

  void everyAnswerIsPresentOnce() {
    List<String> said =
        crowd.stream()
            .filter(Person::consented)
            .map(person -> person.channel + new TreeMap<>(shown(person.given())))
            .sorted()
            .toList();
    assertThat(kept()).as("answers kept, by channel").containsExactlyElementsOf(said);
  }

  private List<String> kept() {
    List<String> kept = new ArrayList<>();
    for (JsonNode response : JSON.readTree(get("/responses"))) {
      Map<String, String> answers = new TreeMap<>();
      response
          .path("answers")
          .properties()
          .forEach(
              answer -> {
                if (!answer.getValue().isNull()) {
                  answers.put(answer.getKey(), answer.getValue().toString());
                }
              });
      if (!answers.isEmpty()) {
        kept.add(response.path("channel").asString() + answers);
      }
    }
    Collections.sort(kept);
    return kept;
  }

  private static Map<String, String> shown(Map<String, Object> given) {
    Map<String, String> shown = new HashMap<>();
    given.forEach((question, value) -> shown.put(question, JSON.valueToTree(value).toString()));
    return shown;
  }

  void nobodyHearsFromUsAfterStop() {
    for (Person person : crowd) {
      person
          .gotWhenStopped()
          .ifPresent(
              before ->
                  assertThat(wire.got(person.channel, person.address).size() - before)
                      .as("messages after STOP: one confirmation at most")
                      .isLessThanOrEqualTo(1));
    }
  }

  void theCouncilAnswers(String languages) {
    wire.call(House.BOOTSTRAP_TOKEN, "POST", "/consultations/" + slug + "/close", "");
    wire.call(
        House.BOOTSTRAP_TOKEN, "PUT", "/consultations/" + slug + "/outcome", outcome(languages));
    String second =
        JSON.readTree(
                wire.call(
                    House.BOOTSTRAP_TOKEN,
                    "POST",
                    "/tokens",
                    "{\"name\": \"Second officer " + slug + "\", \"role\": \"officer\"}"))
            .path("token")
            .asString();
    wire.call(second, "POST", "/consultations/" + slug + "/outcome/approve", "");
  }

  void send() {
    wire.call(House.BOOTSTRAP_TOKEN, "POST", "/consultations/" + slug + "/outcome/send", "");
  }

  /**
   * Waits until no outcome is on its way any more.
   *
   * @param uncertain whose letters may wait for an officer, since nobody can tell their fate
   */
  void delivered(Predicate<Person> uncertain) throws InterruptedException {
    long told = crowd.stream().filter(this::mayBeTold).count();
    long waiting = crowd.stream().filter(this::mayBeTold).filter(uncertain).count();
    JsonNode figures = JSON.createObjectNode();
    long settled = 0;
    for (int i = 0; i < 2400 && settled < 50; i++) {
      JsonNode now = JSON.readTree(get("/outcome/deliveries"));
      boolean still = now.equals(figures) && now.path("queued").asLong() <= waiting;
      settled = still && now.path("total").asLong() >= told ? settled + 1 : 0;
      figures = now;
      if (now.path("total").asLong() >= told && now.path("queued").asLong() == 0) {
        return;
      }
      Thread.sleep(100);
    }
    assertThat(figures.path("queued").asLong())
        .as("outcomes still on their way: %s", figures)
        .isLessThanOrEqualTo(waiting);
  }

  /** Whoever asked is told exactly once, whoever did not is not. */
  void eachWhoAskedIsToldExactlyOnce(Predicate<Person> reachable, Predicate<Person> uncertain) {
    for (Person person : crowd) {
      long told =
          wire.got(person.channel, person.address).stream()
              .filter(got -> got.text().contains(SUMMARY))
              .count();
      long should = mayBeTold(person) && reachable.test(person) ? 1 : 0;
      assertThat(told)
          .as("outcome for %s (%s)", person.habit, person.channel)
          .isBetween(uncertain.test(person) ? 0 : should, should);
    }
  }

  private boolean mayBeTold(Person person) {
    return person.askedToBeTold() && person.gotWhenStopped().isEmpty();
  }

  private String get(String path) {
    return wire.call(House.BOOTSTRAP_TOKEN, "GET", "/consultations/" + slug + path, "");
  }

  private static String outcome(String languages) {
    Map<String, Object> item =
        Map.of(
            "theme", "Breaks",
            "you_said", "You want more breaks at home",
            "status", "done",
            "we_did", SUMMARY + " from May",
            "questions", List.of("breaks"));
    Map<String, Object> refused =
        Map.of(
            "theme", "Notice",
            "you_said", "Two days' notice is too long",
            "status", "cannot_do",
            "why", "The homes need it to find staff",
            "questions", List.of("notice"));
    Map<String, Object> translations = new HashMap<>();
    for (String language : languages.split(",")) {
      translations.put(
          language,
          Map.of(
              "summary",
              SUMMARY,
              "items",
              List.of(
                  Map.of("theme", "T1", "you_said", "S1", "we_did", SUMMARY),
                  Map.of("theme", "T2", "you_said", "S2", "why", "W2"))));
    }
    return JSON.writeValueAsString(
        Map.of(
            "summary",
            SUMMARY + " for breaks",
            "items",
            List.of(item, refused),
            "translations",
            translations));
  }
}
