package org.earshot.web.inbox;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private final Consultations consultations;
  private final Officers officers;
  private final OfficerWords words;
  private final InstantSource clock;

  CaseLines(
      Consultations consultations, Officers officers, OfficerWords words, InstantSource clock) {
    this.consultations = consultations;
    this.officers = officers;
    this.words = words;
    this.clock = clock;
  }

  List<CaseLine> of(List<Case> cases) {
    Map<String, String> names = new HashMap<>();
    officers.all().forEach(account -> names.put(account.id(), account.name()));
    Map<String, String> titles = new HashMap<>();
    return cases.stream().map(one -> line(one, names, titles)).toList();
  }

  CaseLine of(Case one) {
    return of(List.of(one)).getFirst();
  }

  private CaseLine line(Case one, Map<String, String> names, Map<String, String> titles) {
    String assigned = one.assignedTo();
    return new CaseLine(
        one,
        ReasonWords.of(one.reason()),
        ChannelName.of(one.channel()),
        words.nameOf(one.language()),
        what(one.consultation(), titles),
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
