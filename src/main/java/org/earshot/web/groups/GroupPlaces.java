package org.earshot.web.groups;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.earshot.consultations.Clocks;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.JoinWord;
import org.earshot.groups.GroupSession;
import org.earshot.groups.GroupSessions;
import org.earshot.security.Officer;
import org.earshot.security.Officer.Role;
import org.earshot.web.Partners;
import org.earshot.web.assisted.Place;
import org.earshot.web.assisted.Places;
import org.earshot.web.forms.Days;
import org.earshot.web.forms.Found;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds the sessions that somebody may see: a partner those with its own people only. */
@Component
class GroupPlaces {

  private final Places places;
  private final GroupSessions sessions;
  private final Partners partners;
  private final InstantSource clock;

  GroupPlaces(Places places, GroupSessions sessions, Partners partners, InstantSource clock) {
    this.places = places;
    this.sessions = sessions;
    this.partners = partners;
    this.clock = clock;
  }

  List<GroupSession> all(Place place) {
    return sessions.of(place.consultation().slug()).stream()
        .filter(one -> theirs(place, one))
        .toList();
  }

  /**
   * @throws ResponseStatusException 404
   */
  GroupPlace of(Officer officer, String slug, String id) {
    Place place = places.of(officer, slug);
    return sessions
        .find(Found.uuid(id))
        .filter(one -> one.consultation().equals(place.consultation().slug()))
        .filter(one -> theirs(place, one))
        .map(one -> new GroupPlace(place, one))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private boolean theirs(Place place, GroupSession session) {
    return place.officer().role() != Role.PARTNER
        || word(place.officer(), place.consultation()).equals(session.partner());
  }

  /** The join word of a partner's own organisation; empty for our own people. */
  String word(Officer officer, Consultation consultation) {
    return partners.word(officer, consultation).map(JoinWord::word).orElse("");
  }

  LocalDate today() {
    return Days.on(clock.instant());
  }

  /** The last day on which a session can have been held. */
  LocalDate lastDay(Consultation consultation) {
    LocalDate today = today();
    LocalDate closed =
        consultation.state() == Consultation.State.CLOSED ? closed(consultation) : null;
    return closed == null || closed.isAfter(today) ? today : closed;
  }

  private static @Nullable LocalDate closed(Consultation consultation) {
    return Clocks.of(consultation).map(Clocks::closes).orElse(null);
  }
}
