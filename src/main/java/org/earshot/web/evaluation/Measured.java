package org.earshot.web.evaluation;

import static org.earshot.web.evaluation.Known.said;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.earshot.analysis.Results;
import org.earshot.analysis.SmallNumbers;
import org.earshot.analysis.Told;
import org.earshot.channels.ChannelName;
import org.earshot.consultations.Consultation;
import org.earshot.evaluation.Element;
import org.earshot.outbox.Outbox;
import org.earshot.outbox.Outbox.Carried;
import org.earshot.outbox.Outbox.Deliveries;
import org.earshot.outcomes.Outcomes;
import org.earshot.outcomes.Promise;
import org.earshot.outcomes.ToldOthers;
import org.earshot.reach.Aim;
import org.earshot.reach.Reach;
import org.earshot.reach.Reached;
import org.earshot.responses.KeptCounts;
import org.earshot.responses.Responses;
import org.earshot.responses.Responses.Share;
import org.earshot.web.forms.MessagePrice;
import org.earshot.web.sharing.Knows;
import org.springframework.stereotype.Component;

/** What can be counted of an exercise, beside the element that it speaks for. */
@Component
class Measured {

  private static final String SMS = "sms";

  /** Questions of the library by which people say how taking part was. */
  private static final Set<String> TAKING_PART = Set.of("easy", "listened_to");

  private static final KeptCounts.Limits<Long> LIMITS =
      new KeptCounts.Limits<>(parts -> parts, KeptCounts.MANY_PEOPLE, Duration.ofMinutes(15));

  private final Reach reach;
  private final Results results;
  private final Responses responses;
  private final Outbox outbox;
  private final MessagePrice price;
  private final Outcomes outcomes;
  private final ToldOthers others;
  private final KeptCounts<String, Long> parts;

  Measured(
      Reach reach,
      Results results,
      Responses responses,
      Outbox outbox,
      MessagePrice price,
      Outcomes outcomes,
      ToldOthers others,
      InstantSource clock) {
    this.reach = reach;
    this.results = results;
    this.responses = responses;
    this.outbox = outbox;
    this.price = price;
    this.outcomes = outcomes;
    this.others = others;
    this.parts = new KeptCounts<>(LIMITS, clock);
  }

  Map<Element, List<Known>> of(Consultation consultation) {
    String slug = consultation.slug();
    Reached reached = reach.of(slug);
    return Map.of(
        Element.METHODS,
            List.of(said("Groups that are missing or heard too little", gaps(reached))),
        Element.RESOURCES, cost(slug),
        Element.FEEDBACK, List.of(share(slug), informed(consultation)),
        Element.REVIEW, takingPart(consultation),
        Element.FINAL, List.of(ways(slug), targets(reached)));
  }

  private static String gaps(Reached reached) {
    if (reached.area().isEmpty()) {
      return "Nobody has chosen an area to compare with";
    }
    String missing =
        reached.lacking().stream()
            .map(one -> one.group().label())
            .distinct()
            .collect(Collectors.joining("; "));
    return missing.isEmpty()
        ? "None of those that can be compared with " + reached.area()
        : "Beside " + reached.area() + ": " + missing;
  }

  /** Of text messages; with what one person who took part cost. */
  private List<Known> cost(String slug) {
    long sent = parts.of(slug, () -> partsOfTexts(slug));
    long people = responses.tally(slug).started();
    String guessed = price.unset() == null ? "" : ". " + price.unset();
    List<Known> known = new ArrayList<>();
    known.add(
        said(
            "Cost of the text messages so far",
            price.about(sent) + " for " + sent + " parts" + guessed));
    if (people > 0) {
      known.add(said("The same for each person who took part", price.each(sent, people)));
    }
    return known;
  }

  private long partsOfTexts(String slug) {
    return outbox.carried(slug).stream()
        .filter(one -> one.channel().equals(SMS))
        .mapToLong(Carried::parts)
        .sum();
  }

  /** By how many the outcome was received, of those who were written to. */
  private Known share(String slug) {
    Deliveries told = outcomes.deliveries(slug);
    long written = told.total() - told.queued();
    return said(
        "Of those who were written to about the outcome, were told",
        written == 0
            ? "Nobody was written to yet"
            : Math.round(100.0 * (told.delivered() + told.sent()) / written) + "%");
  }

  private Known informed(Consultation consultation) {
    List<Knows> all = Knows.all(consultation.setUp(), others.of(consultation.slug()));
    long know = all.stream().filter(one -> one.of(Promise.OUTCOME) != null).count();
    return said(
        "Partners and stakeholders who know of the outcome",
        all.isEmpty() ? "The record names none" : know + " of " + all.size());
  }

  private List<Known> takingPart(Consultation consultation) {
    return Told.all(results.of(consultation)).stream()
        .filter(told -> TAKING_PART.contains(told.question()))
        .map(told -> said(told.ask(), words(told)))
        .toList();
  }

  private static String words(Told told) {
    return told.answered() == null
        ? "Fewer than " + SmallNumbers.LEAST + " people answered, or it is not shown"
        : told.answered()
            + " people answered: "
            + told.rows().stream()
                .map(row -> row.label() + " " + (row.count() == null ? "not shown" : row.count()))
                .collect(Collectors.joining(", "));
  }

  private Known ways(String slug) {
    return said(
        "People by the way they took part",
        by(responses.shares(slug), share -> ChannelName.of(share.channel())));
  }

  private static String by(List<Share> shares, Function<Share, String> part) {
    Map<String, Long> counts = new LinkedHashMap<>();
    shares.forEach(share -> counts.merge(part.apply(share), share.started(), Long::sum));
    return counts.entrySet().stream()
        .map(one -> one.getKey() + " " + one.getValue())
        .collect(Collectors.joining(", "));
  }

  private static Known targets(Reached reached) {
    List<Aim> aims = reached.aims();
    long met = aims.stream().filter(aim -> aim.told().reaches(aim.wanted())).count();
    return said(
        "Groups that were to be heard, and were",
        aims.isEmpty() ? "No targets were set" : met + " of " + aims.size());
  }
}
