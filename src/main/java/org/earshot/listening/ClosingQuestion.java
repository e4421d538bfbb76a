package org.earshot.listening;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.earshot.channels.Inbound;
import org.earshot.channels.Message;
import org.earshot.flow.Hearing;
import org.earshot.flow.Meaning;
import org.earshot.flow.Standing;
import org.earshot.flow.Understanding;
import org.earshot.flow.Value;
import org.earshot.outbox.Letter;
import org.earshot.outbox.Outbox;
import org.earshot.participants.Linking;
import org.earshot.participants.Participant;
import org.earshot.privacy.SubjectId;
import org.earshot.ratings.Ratings;
import org.earshot.ratings.Ratings.Asked;
import org.earshot.ratings.Ratings.Rating;
import org.earshot.responses.Response;
import org.springframework.stereotype.Component;

/**
 * Hears the reply to the one question that an outcome ends with. Whatever a consultation has asked
 * goes first, and so does a command, a keyword and a word of danger.
 */
@Component
class ClosingQuestion {

  /** For so long after the rating, more words are about the same matter. */
  private static final Duration AFTERWARDS = Duration.ofDays(1);

  /** A guess with more words than this beside it is not only a number. */
  private static final int FEW_WORDS = 3;

  private final Ratings ratings;
  private final Linking linking;
  private final Places places;
  private final CommandEar commands;
  private final Understanding understanding;
  private final Noticing noticing;
  private final ClosingWords words;
  private final Outbox outbox;

  ClosingQuestion(
      Ratings ratings,
      Linking linking,
      Places places,
      CommandEar commands,
      Understanding understanding,
      Noticing noticing,
      ClosingWords words,
      Outbox outbox) {
    this.ratings = ratings;
    this.linking = linking;
    this.places = places;
    this.commands = commands;
    this.understanding = understanding;
    this.noticing = noticing;
    this.words = words;
    this.outbox = outbox;
  }

  /**
   * @param current what they were in last; nobody is asked who never was in anything
   * @return whether it was a reply to the question, or words that belong to it
   */
  boolean takes(Participant who, Optional<Response> current, Inbound inbound) {
    boolean nothing = inbound.tapped() != null || inbound.media() || inbound.text().isBlank();
    boolean asked = current.isPresent() || who.person() != null;
    if (nothing || !asked || current.filter(places::awaits).isPresent()) {
      return false;
    }
    List<SubjectId> everywhere = linking.everywhere(who);
    return ratings
        .waiting(everywhere, inbound.at())
        .map(
            question ->
                new Turned(
                    who,
                    current,
                    everywhere,
                    question,
                    inbound,
                    words.hearing(question, who, current)))
        .filter(turned -> !forOthers(turned))
        .map(this::takes)
        .orElse(false);
  }

  /** One who was asked, what they were in last, and what they say now. */
  private record Turned(
      Participant who,
      Optional<Response> current,
      List<SubjectId> everywhere,
      Asked asked,
      Inbound inbound,
      Hearing hearing) {

    String text() {
      return inbound.text();
    }

    boolean rated() {
      return asked.ratedAt().isPresent();
    }

    boolean justRated() {
      Instant until = asked.ratedAt().map(at -> at.plus(AFTERWARDS)).orElse(Instant.EPOCH);
      return inbound.at().isBefore(until);
    }

    Letter reply(Standing phrase, Map<String, String> arguments) {
      String text = hearing.wording().say(phrase, arguments);
      return Letter.reply(who, asked.consultation(), Message.of(text));
    }
  }

  private boolean forOthers(Turned turned) {
    Set<Locale> offered = turned.hearing().offered();
    return places.names(turned.inbound())
        || understanding.alarming(turned.text())
        || commands.in(turned.inbound(), turned.hearing().language(), offered).isPresent();
  }

  private boolean takes(Turned turned) {
    Meaning meaning = understanding.read(turned.text(), ClosingWords.LISTENED, turned.hearing());
    boolean marked = meaning instanceof Meaning.Understood;
    if (!marked && places.mentions(turned.inbound())) {
      return false;
    }
    return switch (meaning) {
      case Meaning.Understood understood -> rates(turned, understood);
      case Meaning.OutOfRange beyond -> turned.rated() ? remarks(turned) : asksAgain(turned, false);
      case Meaning.Unsure unsure -> turned.rated() ? remarks(turned) : asksAgain(turned, true);
      case Meaning.DontKnow unknown -> remarks(turned);
      case Meaning.Declined declined -> remarks(turned);
      case Meaning.NotUnderstood lost -> remarks(turned);
    };
  }

  private boolean rates(Turned turned, Meaning.Understood understood) {
    if (!(understood.value() instanceof Value.Amount amount)) {
      return false;
    }
    int mark = amount.number().intValueExact();
    Rating rating =
        new Rating(mark, turned.text(), turned.hearing().language(), turned.inbound().at());
    if (!ratings.rate(turned.asked(), turned.everywhere(), rating)) {
      return false;
    }
    List<Letter> letters = new ArrayList<>();
    if (!turned.asked().ratedAfter(turned.inbound().at())) {
      letters.add(thanks(turned, mark));
    }
    String comment = understood.comment();
    if (comment != null && !understanding.acknowledges(comment, turned.hearing())) {
      letters.addAll(noted(turned));
    }
    put(letters);
    return true;
  }

  private Letter thanks(Turned turned, int mark) {
    String title = words.title(turned.asked().consultation(), turned.hearing());
    return turned.reply(Standing.LISTENED_NOTED, Map.of("number", "" + mark, "title", title));
  }

  private void put(List<Letter> letters) {
    if (!letters.isEmpty()) {
      outbox.put(letters);
    }
  }

  private boolean asksAgain(Turned turned, boolean mayHoldMore) {
    List<Letter> letters = new ArrayList<>();
    letters.add(turned.reply(Standing.OUTCOME_LISTENED, Map.of()));
    if (mayHoldMore && turned.text().strip().split("\\s+", -1).length > FEW_WORDS) {
      letters.addAll(noted(turned));
    }
    outbox.put(letters);
    return true;
  }

  /**
   * Thanks are met with silence; whoever was asked to take part elsewhere may mean that. Other
   * words let someone in no conversation into an open one, as they would on any other day.
   */
  private boolean remarks(Turned turned) {
    if (!turned.justRated() || places.invites(turned.who())) {
      return false;
    }
    if (understanding.acknowledges(turned.text(), turned.hearing())) {
      return true;
    }
    if (places.letsIn(turned.who(), turned.current(), turned.inbound())) {
      return false;
    }
    put(noted(turned));
    return true;
  }

  private List<Letter> noted(Turned turned) {
    return noticing.afterwards(
        turned.who(), turned.inbound(), turned.asked().consultation(), turned.hearing().wording());
  }
}
