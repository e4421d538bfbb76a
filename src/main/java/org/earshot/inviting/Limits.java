package org.earshot.inviting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.earshot.participants.Participants;
import org.earshot.privacy.SubjectId;
import org.springframework.stereotype.Component;

/** Who may not be asked now: nobody is asked against their will, or too often. */
@Component
class Limits {

  private static final int CHUNK = 500;
  private static final Duration YEAR = Duration.ofDays(365);

  private final Participants participants;
  private final Askings askings;
  private final InvitationSettings settings;

  Limits(Participants participants, Askings askings, InvitationSettings settings) {
    this.participants = participants;
    this.askings = askings;
    this.settings = settings;
  }

  /**
   * Somebody on a list.
   *
   * @param elsewhere who else they are: on the other channel that their number may be on, and on
   *     whatever phones and apps they told us of
   */
  record Person(SubjectId who, Set<SubjectId> elsewhere) {}

  /**
   * Whoever may not be asked to this consultation now, each with the first reason: what they said
   * or were asked in one place holds in all.
   */
  Map<SubjectId, Reason> of(Collection<Person> all, String consultation, Instant now) {
    List<SubjectId> anywhere = new ArrayList<>();
    for (Person person : all) {
      anywhere.add(person.who());
      anywhere.addAll(person.elsewhere());
    }
    Map<SubjectId, Reason> known = either(anywhere, consultation, now);
    Map<SubjectId, Reason> refused = new HashMap<>();
    for (Person person : all) {
      Stream.concat(Stream.of(person.who()), person.elsewhere().stream())
          .flatMap(one -> Stream.ofNullable(known.get(one)))
          .findFirst()
          .ifPresent(reason -> refused.put(person.who(), reason));
    }
    return refused;
  }

  private Map<SubjectId, Reason> either(List<SubjectId> people, String consultation, Instant now) {
    Map<SubjectId, Reason> refused = new HashMap<>();
    for (int from = 0; from < people.size(); from += CHUNK) {
      List<SubjectId> some = people.subList(from, Math.min(from + CHUNK, people.size()));
      participants.stopped(some).forEach(id -> refused.put(id, Reason.STOPPED));
      participants
          .refused(consultation, some)
          .forEach(id -> refused.putIfAbsent(id, Reason.REFUSED));
      participants
          .agreedTo(consultation, "take_part", some)
          .forEach(id -> refused.putIfAbsent(id, Reason.TAKES_PART));
      asked(some, consultation, now, refused);
    }
    return refused;
  }

  private void asked(
      List<SubjectId> some, String consultation, Instant now, Map<SubjectId, Reason> refused) {
    Instant latest = now.minus(Duration.ofDays(settings.daysBetween()));
    askings
        .of(some, consultation, now.minus(YEAR))
        .forEach(
            (who, asked) -> {
              if (asked.here()) {
                refused.putIfAbsent(who, Reason.ASKED_BEFORE);
              } else if (asked.lately().isAfter(latest)) {
                refused.putIfAbsent(who, Reason.ASKED_LATELY);
              } else if (asked.often() >= settings.perYear()) {
                refused.putIfAbsent(who, Reason.ASKED_OFTEN);
              }
            });
  }
}
