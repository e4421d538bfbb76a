package org.earshot.listening;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earshot.channels.ChannelName;
import org.earshot.channels.Message;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Standing;
import org.earshot.flow.Wording;
import org.earshot.outbox.Letter;
import org.earshot.participants.Linking;
import org.earshot.participants.Participant;
import org.earshot.participants.Participants;
import org.earshot.privacy.SubjectId;
import org.earshot.ratings.Ratings;
import org.earshot.responses.Doubles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** LINK and UNLINK: one person with two phones or apps is told once and counted once. */
@Component
class Links {

  private final Linking linking;
  private final Doubles doubles;
  private final Ratings ratings;
  private final Participants participants;
  private final Consultations consultations;
  private final Places places;

  Links(
      Linking linking,
      Doubles doubles,
      Ratings ratings,
      Participants participants,
      Consultations consultations,
      Places places) {
    this.linking = linking;
    this.doubles = doubles;
    this.ratings = ratings;
    this.participants = participants;
    this.consultations = consultations;
    this.places = places;
  }

  /**
   * LINK by itself asks for a code; with one it says that both are one person.
   *
   * @param said where they said it, and in which language they are answered
   */
  List<Letter> link(Said said, @Nullable String code) {
    if (code == null) {
      String made = linking.code(said.who(), said.at());
      return List.of(said.reply(Standing.LINK_CODE, Map.of("code", made)));
    }
    return switch (linking.redeem(said.who(), code, said.at())) {
      case Linking.Outcome.Wrong wrong -> List.of(said.reply(Standing.LINK_WRONG));
      case Linking.Outcome.TooOften often -> List.of(said.reply(Standing.LINK_TOO_OFTEN));
      case Linking.Outcome.SamePhone same -> List.of(said.reply(Standing.LINK_SAME_PHONE));
      case Linking.Outcome.Linked to -> linked(said, to.other());
    };
  }

  /** Both are told, so that nobody is linked without noticing it. */
  private List<Letter> linked(Said said, Participant other) {
    List<String> lines = new ArrayList<>();
    lines.add(said.say(Standing.LINKED, Map.of("channel", ChannelName.of(other.channel()))));
    ratings.settle(everywhere(said.who()));
    for (Doubles.One counts : doubles.settle(everywhere(said.who()))) {
      lines.add(said.say(Standing.LINKED_TWICE, twice(counts)));
    }
    Wording theirs = wording(other);
    String notice =
        theirs.say(Standing.LINKED, Map.of("channel", ChannelName.of(said.who().channel())));
    return List.of(
        said.reply(String.join("\n", lines)), Letter.reply(other, null, Message.of(notice)));
  }

  private Map<String, String> twice(Doubles.One counts) {
    String title = consultations.find(counts.consultation()).map(one -> one.title()).orElse("");
    return Map.of("title", title, "channel", ChannelName.of(counts.channel()));
  }

  /** UNLINK: from now on they are someone by themselves, and what was set aside counts again. */
  List<Letter> unlink(Said said) {
    List<Participant> left = linking.leave(said.who());
    if (left.isEmpty()) {
      return List.of(said.reply(Standing.NOT_LINKED));
    }
    settle(List.of(said.who().id()));
    settle(left.stream().map(Participant::id).toList());
    return List.of(said.reply(Standing.UNLINKED));
  }

  private void settle(List<SubjectId> samePerson) {
    doubles.settle(samePerson);
    ratings.settle(samePerson);
  }

  /** What STOP leaves as it is: the same person's other phones and apps. */
  Optional<Standing> notStopped(Participant who) {
    return linking.others(who).stream().anyMatch(other -> !other.stopped())
        ? Optional.of(Standing.LINKED_NOT_STOPPED)
        : Optional.empty();
  }

  /** They have become one person in this turn. */
  private List<SubjectId> everywhere(Participant who) {
    return linking.everywhere(participants.find(who.id()).orElseThrow());
  }

  private Wording wording(Participant other) {
    Place place = places.known(other);
    return place.conversation().in(place.language());
  }

  /** Who said it, and how they are answered. */
  record Said(Participant who, @Nullable String consultation, Wording wording, Instant at) {

    private String say(Standing phrase, Map<String, String> arguments) {
      return wording.say(phrase, arguments);
    }

    private Letter reply(Standing phrase) {
      return reply(wording.say(phrase));
    }

    private Letter reply(Standing phrase, Map<String, String> arguments) {
      return reply(say(phrase, arguments));
    }

    private Letter reply(String text) {
      return Letter.reply(who, consultation, Message.of(text));
    }
  }
}
