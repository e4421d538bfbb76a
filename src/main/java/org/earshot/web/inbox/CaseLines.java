package org.earshot.web.inbox;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earshot.channels.Arrivals;
import org.earshot.channels.Arrivals.Moment;
import org.earshot.channels.ChannelName;
import org.earshot.consultations.Consultations;
import org.earshot.inbox.Case;
import org.earshot.inbox.OfficerWords;
import org.earshot.security.Officers;
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
  private final InstantSource clock;

  CaseLines(
      Arrivals arrivals,
      Consultations consultations,
      Officers officers,
      OfficerWords words,
      InstantSource clock) {
    this.arrivals = arrivals;
    this.consultations = consultations;
    this.officers = officers;
    this.words = words;
    this.clock = clock;
  }

  List<CaseLine> of(List<Case> cases) {
    Map<String, String> names = new HashMap<>();
    officers.all().forEach(account -> names.put(account.id(), account.name()));
    Map<String, String> titles = new HashMap<>();
    Map<Moment, String> said =
        arrivals.at(cases.stream().flatMap(one -> opened(one).stream()).toList());
    return cases.stream().map(one -> line(one, beginning(one, said), names, titles)).toList();
  }

  CaseLine of(Case one) {
    return of(List.of(one)).getFirst();
  }

  private static Optional<Moment> opened(Case one) {
    return Optional.ofNullable(one.subject()).map(who -> new Moment(who, one.openedAt()));
  }

  private static String beginning(Case one, Map<Moment, String> said) {
    return opened(one).map(moment -> beginning(said.getOrDefault(moment, ""))).orElse("");
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
      Case one, String begins, Map<String, String> names, Map<String, String> titles) {
    String assigned = one.assignedTo();
    return new CaseLine(
        one,
        ReasonWords.of(one.reason()),
        ChannelName.of(one.channel()),
        words.nameOf(one.language()),
        what(one.consultation(), titles),
        begins,
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
