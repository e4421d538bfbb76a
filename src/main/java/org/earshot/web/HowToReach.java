package org.earshot.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.earshot.channels.Address;
import org.earshot.flow.Purpose;
import org.earshot.inbox.Cases;
import org.earshot.participants.Consent;
import org.earshot.participants.Participants;
import org.earshot.participants.ToldStops;
import org.earshot.privacy.SubjectId;
import org.earshot.responses.Responses;
import org.earshot.security.Officers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page that shows where someone can be reached, for one view; each look is recorded. */
@Component
public class HowToReach {

  /** What the history says of a look. */
  public static final String LOOKED = "looked at the number of a person";

  private static final Map<Purpose, String> ABOUT_WRITING =
      Map.of(
          Purpose.TAKE_PART, "To take part",
          Purpose.BE_TOLD_OUTCOME, "To be told what is decided",
          Purpose.BE_ASKED_AGAIN, "To be asked about other plans",
          Purpose.CHOOSE_TOPICS, "To be asked only about topics that they chose");

  private final Participants participants;
  private final Responses responses;
  private final Cases cases;
  private final ToldStops toldStops;
  private final Officers officers;

  HowToReach(
      Participants participants,
      Responses responses,
      Cases cases,
      ToldStops toldStops,
      Officers officers) {
    this.toldStops = toldStops;
    this.officers = officers;
    this.participants = participants;
    this.responses = responses;
    this.cases = cases;
  }

  /**
   * A page about the same person, for whoever may open it.
   *
   * @param words what it is
   */
  public record Way(String address, String words) {}

  /**
   * What they last said about being written to.
   *
   * @param what about which purpose
   */
  public record Agreed(String what, boolean given, Instant at) {}

  /**
   * With ways on to what else there is about them in the same consultation; of others nothing is
   * said, so that nobody learns here who takes part where.
   *
   * @param subject null once the person was forgotten
   * @param consultation what they are looked at for; null where it is none
   * @param about their pseudonym, for the history
   */
  public String show(
      @Nullable SubjectId subject, @Nullable String consultation, String about, Model model) {
    Participants.Reachable who =
        subject == null ? null : participants.reachable(subject).orElse(null);
    if (who != null) {
      Address address = who.address();
      model.addAttribute("channel", address.channel()).addAttribute("address", address.value());
      model.addAttribute("isNumber", address.value().matches("\\+[0-9]{6,15}"));
      model.addAttribute("stopped", who.participant().stopped());
      model.addAttribute(Recorded.DONE, about);
      model.addAttribute("ways", ways(who.participant().id(), consultation));
      model.addAttribute("agreed", agreed(who.participant().id(), consultation));
      model.addAttribute("told", told(who.participant().id()));
    }
    return "console/number";
  }

  /**
   * That they asked a person for no more messages.
   *
   * @param how within a sentence ("by phone")
   * @param officer the name of whoever wrote it down
   * @param words null where they stand with another phone or app of theirs
   */
  public record Told(Instant at, String how, String officer, @Nullable String words) {}

  private List<Told> told(SubjectId who) {
    return toldStops.of(who).stream()
        .map(one -> new Told(one.at(), one.way().how(), name(one.officer()), one.words()))
        .toList();
  }

  private String name(String officer) {
    return officers.all().stream()
        .filter(account -> account.id().equals(officer))
        .map(Officers.Account::name)
        .findFirst()
        .orElse("somebody who has left");
  }

  private List<Way> ways(SubjectId who, @Nullable String consultation) {
    List<Way> ways = new ArrayList<>();
    Optional<String> response =
        consultation == null
            ? Optional.empty()
            : responses
                .of(who, consultation)
                .map(one -> "/console/consultations/" + consultation + "/responses/" + one.id());
    response.ifPresent(at -> ways.add(new Way(at, "Their response, with all messages")));
    cases
        .open(who)
        .filter(one -> consultation == null || consultation.equals(one.consultation()))
        .ifPresent(
            one -> ways.add(new Way("/console/inbox/" + one.id(), "Their case in the inbox")));
    response.ifPresent(at -> ways.add(new Way(at + "/stop", "They asked for no more messages")));
    response.ifPresent(at -> ways.add(new Way(at + "/forget", "Forget this person")));
    return ways;
  }

  private List<Agreed> agreed(SubjectId who, @Nullable String consultation) {
    Map<Purpose, Agreed> last = new EnumMap<>(Purpose.class);
    for (Consent consent : participants.ledger(who)) {
      Purpose purpose = Purpose.valueOf(consent.purpose().toUpperCase(Locale.ROOT));
      String what = ABOUT_WRITING.get(purpose);
      if (what != null && consent.consultation().equals(consultation)) {
        last.put(purpose, new Agreed(what, consent.given(), consent.at()));
      }
    }
    return List.copyOf(last.values());
  }
}
