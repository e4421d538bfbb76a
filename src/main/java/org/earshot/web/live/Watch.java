package org.earshot.web.live;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.earshot.channels.ChannelName;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.consultations.JoinWord;
import org.earshot.consultations.SetUp;
import org.earshot.flow.Conversation;
import org.earshot.outbox.Outbox;
import org.earshot.participants.Participants;
import org.earshot.reach.Reach;
import org.earshot.responses.Responses;
import org.earshot.responses.Turnout;
import org.earshot.web.forms.Languages;
import org.earshot.web.forms.MessagePrice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Counts all that the page of one consultation shows, in ten statements, and more where targets are
 * set.
 */
@Component
class Watch {

  private final Consultations consultations;
  private final Turnout turnout;
  private final Responses responses;
  private final Participants participants;
  private final Outbox outbox;
  private final Reach reach;
  private final MessagePrice price;
  private final Languages languages;
  private final InstantSource clock;

  Watch(
      Consultations consultations,
      Turnout turnout,
      Responses responses,
      Participants participants,
      Outbox outbox,
      Reach reach,
      MessagePrice price,
      Languages languages,
      InstantSource clock) {
    this.consultations = consultations;
    this.turnout = turnout;
    this.responses = responses;
    this.participants = participants;
    this.outbox = outbox;
    this.reach = reach;
    this.price = price;
    this.languages = languages;
    this.clock = clock;
  }

  /** Of one that has opened at least once. */
  Figures count(Consultation consultation) {
    String slug = consultation.slug();
    Conversation asked =
        consultations.conversation(Objects.requireNonNull(consultation.version()), consultation);
    List<Responses.Share> shares = responses.shares(slug);
    long started = shares.stream().mapToLong(Responses.Share::started).sum();
    long completed = shares.stream().mapToLong(Responses.Share::completed).sum();
    Instant now = clock.instant();
    return new Figures(
        now,
        started,
        completed,
        participants.countFollowing(slug),
        expected(consultation.setUp()),
        turnout.halfTook(slug).map(Watch::words).orElse(null),
        OverTime.of(turnout.hours(slug), until(consultation, now)),
        Asked.of(asked, turnout, slug),
        spreads(consultation, shares, new Spread.Line("No partner", started, completed)),
        misread(asked, slug),
        reach.aims(slug),
        Spent.of(outbox.carried(slug), price));
  }

  private static @Nullable Integer expected(SetUp record) {
    SetUp.Cost cost = record.cost();
    return cost == null ? null : cost.peopleExpected();
  }

  private static Instant until(Consultation consultation, Instant now) {
    Instant closed = consultation.closedAt();
    return closed == null ? now : closed;
  }

  private List<Spread> spreads(
      Consultation consultation, List<Responses.Share> shares, Spread.Line everybody) {
    Spread channels = Spread.of("Channel", shares, share -> ChannelName.of(share.channel()));
    Spread spoken =
        Spread.of("Language", shares, share -> languages.named(share.language()).english());
    Map<String, String> names = partners(consultation);
    List<Responses.Brought> brought = responses.brought(consultation.slug());
    return names.isEmpty() && brought.isEmpty()
        ? List.of(channels, spoken)
        : List.of(channels, spoken, Spread.ofPartners(brought, names, everybody));
  }

  private static Map<String, String> partners(Consultation consultation) {
    Map<String, String> names = new LinkedHashMap<>();
    for (JoinWord join : JoinWord.of(consultation.setUp())) {
      names.put(join.word(), join.named());
    }
    return names;
  }

  private List<Figures.Misread> misread(Conversation asked, String slug) {
    return turnout.misheard(slug).stream()
        .map(
            one ->
                new Figures.Misread(Asked.ask(asked, one.question()), one.messages(), one.people()))
        .toList();
  }

  private static String words(Duration took) {
    long minutes = Math.max(1, Math.round(took.toSeconds() / 60.0));
    if (minutes >= 2 * 24 * 60) {
      return Math.round(minutes / (24 * 60.0)) + " days";
    }
    if (minutes >= 2 * 60) {
      return Math.round(minutes / 60.0) + " hours";
    }
    return minutes == 1 ? "1 minute" : minutes + " minutes";
  }
}
