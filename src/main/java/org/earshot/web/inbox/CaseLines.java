package org.earshot.web.inbox;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.earshot.channels.Arrivals;
import org.earshot.channels.Arrivals.Moment;
import org.earshot.channels.ChannelName;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Understanding;
import org.earshot.inbox.Case;
import org.earshot.inbox.OfficerWords;
import org.earshot.privacy.SubjectId;
import org.earshot.responses.OtherFormats;
import org.earshot.security.Officers;
import org.earshot.web.OtherWays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts names to what a case refers to; each name is looked up once for a page. */
@Component
class CaseLines {

  /** As much as shows on a line or two what somebody wants. */
  private static final int LONGEST = 140;

  private final Arrivals arrivals;
  private final Consultations consultations;
  private final Officers officers;
  private final OfficerWords words;
  private final OtherFormats formats;
  private final OtherWays otherWays;
  private final Understanding understanding;
  private final InstantSource clock;

  CaseLines(
      Arrivals arrivals,
      Consultations consultations,
      Officers officers,
      OfficerWords words,
      OtherFormats formats,
      OtherWays otherWays,
      Understanding understanding,
      InstantSource clock) {
    this.formats = formats;
    this.otherWays = otherWays;
    this.arrivals = arrivals;
    this.consultations = consultations;
    this.officers = officers;
    this.words = words;
    this.understanding = understanding;
    this.clock = clock;
  }

  List<CaseLine> of(List<Case> cases) {
    Map<String, String> names = new HashMap<>();
    officers.all().forEach(account -> names.put(account.id(), account.name()));
    Map<String, String> titles = new HashMap<>();
    Map<Moment, List<String>> said =
        arrivals.at(cases.stream().flatMap(one -> opened(one).stream()).toList());
    Map<SubjectId, Map<String, List<String>>> needs =
        formats.of(cases.stream().map(Case::subject).filter(Objects::nonNull).toList());
    return cases.stream()
        .map(
            one ->
                line(
                    one, new Said(beginning(counting(one, said)), ways(one, needs)), names, titles))
        .toList();
  }

  /**
   * @param begins the beginning of what the case was opened for
   * @param ways in which ways they need information
   */
  private record Said(String begins, String ways) {}

  /** As they said in the consultation that the case is about. */
  private String ways(Case one, Map<SubjectId, Map<String, List<String>>> needs) {
    SubjectId who = one.subject();
    String consultation = one.consultation();
    return who == null || consultation == null
        ? ""
        : otherWays.words(needs.getOrDefault(who, Map.of()).getOrDefault(consultation, List.of()));
  }

  CaseLine of(Case one) {
    return of(List.of(one)).getFirst();
  }

  private static Optional<Moment> opened(Case one) {
    return Optional.ofNullable(one.subject()).map(who -> new Moment(who, one.openedAt()));
  }

  /** Their last words of danger, where it is for those; else what the case was opened for. */
  private String counting(Case one, Map<Moment, List<String>> said) {
    List<String> first =
        opened(one).map(moment -> said.getOrDefault(moment, List.of())).orElse(List.of());
    SubjectId who = one.subject();
    String together = String.join(" ", first);
    return who == null || !one.urgent()
        ? together
        : alarming(first).or(() -> alarming(since(one.openedAt(), who))).orElse(together);
  }

  private List<String> since(Instant opened, SubjectId who) {
    return arrivals.from(who).stream()
        .filter(arrived -> !arrived.at().isBefore(opened))
        .map(Arrivals.Arrived::text)
        .toList();
  }

  private Optional<String> alarming(List<String> said) {
    return said.reversed().stream().filter(understanding::alarming).findFirst();
  }

  /** Up to the last whole word that there is room for. */
  private static String beginning(String words) {
    String line = words.strip().replaceAll("\\s+", " ");
    if (line.length() <= LONGEST) {
      return line;
    }
    int room = Character.isLowSurrogate(line.charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
    return line.substring(0, room).replaceFirst("\\s\\S*$", "") + " …";
  }

  private CaseLine line(
      Case one, Said said, Map<String, String> names, Map<String, String> titles) {
    String assigned = one.assignedTo();
    return new CaseLine(
        one,
        ReasonWords.of(one.reason()),
        ChannelName.of(one.channel()),
        words.nameOf(one.language()),
        what(one.consultation(), titles),
        said.begins(),
        said.ways(),
        assigned == null ? "nobody" : names.getOrDefault(assigned, "somebody who has left"),
        one.late(clock.instant()));
  }

  private String what(@Nullable String consultation, Map<String, String> titles) {
    return consultation == null
        ? "No consultation"
        : titles.computeIfAbsent(
            consultation,
            slug -> consultations.find(slug).map(found -> found.title()).orElse(slug));
  }
}
