package org.earshot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.earshot.IntegrationTest;
import org.earshot.authoring.ConversationLibrary;
import org.earshot.authoring.Draft;
import org.earshot.authoring.EqualityTopic;
import org.earshot.flow.Conversation;
import org.earshot.flow.Question;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A conversation is gone through with each of its messages once. */
@IntegrationTest
class WalkthroughTests {

  @Autowired private Walkthrough walkthrough;
  @Autowired private ConversationLibrary library;

  @Test
  void every_form_of_every_question_is_said_once_in_every_language() {
    for (String name : List.of("short-breaks", "how-should-we-consult-you")) {
      Draft draft = library.draft(name).orElseThrow();
      Map<String, String> files = new TreeMap<>(draft.files());
      files.computeIfPresent("conversation.yaml", (file, text) -> asking(text));
      Conversation conversation =
          Objects.requireNonNull(library.read(name, files).conversation(), name);
      for (Locale language : conversation.wordings().keySet()) {
        Walkthrough.Walk walk = walkthrough.of(conversation, language).orElseThrow();
        assertThat(walk.complete()).as(name + " in " + language).isTrue();
        assertThat(walk.first().sent().getLast().bubble().text())
            .as("the word for MORE that people are told to text, in " + language)
            .contains(Objects.requireNonNull(walk.more().said()));
        assertThat(walk.more().sent().getFirst().bubble().text())
            .as("what it brings in " + language)
            .contains(conversation.in(language).more());
        assertThat(said(walk))
            .as(name + " in " + language)
            .containsExactlyInAnyOrderElementsOf(forms(conversation));
      }
    }
  }

  @Test
  void the_word_for_more_is_that_of_the_language() {
    Conversation conversation =
        Objects.requireNonNull(library.draft("short-breaks").orElseThrow().conversation());

    assertThat(List.of("en", "pl", "fr", "ro", "it", "hi", "ur", "so"))
        .extracting(
            language ->
                walkthrough
                    .of(conversation, Locale.of(language))
                    .map(walk -> walk.more().said())
                    .orElseThrow())
        .containsExactly(
            "MORE", "WIĘCEJ", "PLUS", "MAI MULT", "DI PIÙ", "और जानें", "مزید", "FAAHFAAHIN");
  }

  @Test
  void information_in_other_words_is_not_taken_for_the_question_after_it() {
    Conversation conversation =
        Objects.requireNonNull(
            library
                .read(
                    "told",
                    Map.of(
                        "conversation.yaml",
                        """
                        conversation: told
                        language: en
                        title: Buses
                        keywords: [TOLD]
                        welcome: We ask about buses.
                        more: You can change the times.
                        questions:
                          - {id: drives, ask: Do you drive?, type: yes_no}
                          - id: told
                            ask: Buses run late.
                            type: information
                            variants:
                              driver: {when: drives, ask: You drive late.}
                          - {id: why, ask: Why?, type: text}
                        thanks: Thank you.
                        """))
                .conversation());
    Walkthrough.Walk walk = walkthrough.of(conversation, Locale.ENGLISH).orElseThrow();

    List<Walkthrough.Sent> sent = walk.steps().get(1).sent();
    assertThat(sent).hasSize(2);
    assertThat(sent.getFirst().bubble().text()).contains("Buses run late.");
    assertThat(sent.getFirst().others())
        .singleElement()
        .satisfies(other -> assertThat(other.bubble().text()).contains("You drive late."));
    assertThat(sent.getLast().bubble().text()).contains("Question 2 of 2", "Why?");
    assertThat(sent.getLast().others()).isEmpty();
  }

  /** The same conversation with all equality questions that there are. */
  private static String asking(String text) {
    String all =
        Arrays.stream(EqualityTopic.values())
            .map(EqualityTopic::id)
            .collect(Collectors.joining(", "));
    return text.replaceFirst("(?m)^monitoring:.*$", "monitoring: [" + all + "]");
  }

  private static List<String> said(Walkthrough.Walk walk) {
    List<String> said = new ArrayList<>();
    for (Walkthrough.Step step : walk.all()) {
      for (Walkthrough.Sent sent : step.sent()) {
        sent.asks().forEach(question -> said.add(question.words()));
        sent.others().forEach(other -> said.add(other.asks().getFirst().words()));
      }
    }
    return said;
  }

  private static List<String> forms(Conversation conversation) {
    return conversation.questions().stream()
        .flatMap(question -> question.forms().stream())
        .map(Question::words)
        .toList();
  }
}
