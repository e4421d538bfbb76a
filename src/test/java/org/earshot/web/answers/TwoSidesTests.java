package org.earshot.web.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.earshot.channels.Arrivals.Arrived;
import org.earshot.channels.Arrivals.Status;
import org.earshot.channels.Message;
import org.earshot.channels.Message.Choice;
import org.earshot.outbox.Letter.Kind;
import org.earshot.outbox.Outbox.Sent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TwoSidesTests {

  private static final Instant NINE = Instant.parse("2027-01-11T09:00:00Z");

  private final List<Arrived> theirs = new ArrayList<>();
  private final List<Sent> ours = new ArrayList<>();

  @Test
  void each_consultation_has_its_own_side_of_the_talk() {
    they(0, "BREAKS");
    we(1, Kind.REPLY, "breaks", "Take part?");
    they(10, "yes");
    we(11, Kind.REPLY, "breaks", "Question 1");
    they(20, "BUSES");
    we(21, Kind.REPLY, "buses", "Take part in buses?");
    they(30, "yes please");
    we(31, Kind.REPLY, "buses", "How often?");

    assertThat(texts("breaks", NINE)).containsExactly("BREAKS", "Take part?", "yes", "Question 1");
    assertThat(texts("buses", NINE))
        .containsExactly("BUSES", "Take part in buses?", "yes please", "How often?");
  }

  @Test
  void what_they_wrote_before_they_agreed_is_not_shown() {
    they(0, "BREAKS my mother is ill");
    we(1, Kind.REPLY, "breaks", "Take part?");
    they(10, "yes");
    we(11, Kind.REPLY, "breaks", "Question 1");

    assertThat(texts("breaks", NINE.plusSeconds(10)))
        .containsExactly("Take part?", "yes", "Question 1");
    assertThat(texts("breaks", null)).containsExactly("Take part?", "Question 1");
  }

  @Test
  void what_nobody_replied_to_belongs_with_what_came_before() {
    they(0, "BREAKS");
    we(1, Kind.REPLY, "breaks", "Take part?");
    they(10, "y");
    they(11, "es");
    we(12, Kind.REPLY, "breaks", "Question 1");
    we(5_000, Kind.OUTCOME, "buses", "You said, we did");
    they(6_000, "thanks");

    assertThat(texts("breaks", NINE)).contains("y", "es", "thanks").doesNotContain("You said");
    assertThat(texts("buses", NINE)).containsExactly("You said, we did");
  }

  @Test
  void what_was_said_in_no_consultation_is_in_none() {
    they(0, "hello");
    we(1, Kind.REPLY, null, "Nothing is open");

    assertThat(texts("breaks", NINE)).isEmpty();
  }

  @Test
  void what_they_could_choose_from_stands_with_the_question() {
    they(0, "BREAKS");
    Message which =
        new Message(
            "Which?",
            List.of(new Choice("q:home", "At home"), new Choice("q:away", "Away")),
            true,
            "");
    ours.add(new Sent(which, Kind.REPLY, "breaks", "sent", NINE.plusSeconds(1)));

    assertThat(new TwoSides(theirs, ours).lines("breaks", NINE))
        .extracting(TwoSides.Line::choices)
        .containsExactly(List.of(), List.of("1. At home", "2. Away"));
  }

  private void they(int second, String words) {
    theirs.add(new Arrived(words, NINE.plusSeconds(second), Status.HEARD));
  }

  private void we(int second, Kind kind, @Nullable String consultation, String words) {
    ours.add(new Sent(Message.of(words), kind, consultation, "sent", NINE.plusSeconds(second)));
  }

  private List<String> texts(String consultation, @Nullable Instant consented) {
    return new TwoSides(theirs, ours)
        .lines(consultation, consented).stream().map(TwoSides.Line::text).toList();
  }
}
