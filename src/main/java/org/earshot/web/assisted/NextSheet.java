package org.earshot.web.assisted;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.earshot.assisted.Draft;
import org.earshot.assisted.Drafts;
import org.earshot.assisted.Fields;
import org.earshot.groups.GroupSession;
import org.earshot.participants.ByHand;
import org.springframework.stereotype.Component;

/** Begins the next sheet of a session with a group, with all that was said of the session. */
@Component
public class NextSheet {

  private static final Fields ALL_ON_ONE_PAGE = new Fields(Map.of(StartForm.PACE, List.of("all")));

  private final Drafts drafts;

  NextSheet(Drafts drafts) {
    this.drafts = drafts;
  }

  /**
   * One that this officer began and typed nothing into is taken up again.
   *
   * @return the address of its form
   */
  public String begin(Place place, GroupSession session, ByHand way, Locale language) {
    Draft draft =
        drafts.of(session.consultation(), place.officer().id()).stream()
            .filter(one -> session.id().equals(one.session()))
            .filter(one -> one.way() == way && one.language().equals(language) && isBlank(one))
            .filter(one -> one.version().equals(place.conversation().version()))
            .findFirst()
            .orElseGet(() -> fresh(place, session, way, language));
    return place.address(draft);
  }

  /** What this officer began for this session and has not kept. */
  public List<Draft> begun(Place place, UUID session) {
    return drafts.of(place.consultation().slug(), place.officer().id()).stream()
        .filter(one -> session.equals(one.session()) && !isBlank(one))
        .toList();
  }

  private Draft fresh(Place place, GroupSession session, ByHand way, Locale language) {
    Draft draft =
        drafts.begin(
            new Draft.Beginning(
                session.consultation(),
                place.officer().id(),
                way,
                language,
                session.partner(),
                place.conversation().version(),
                session.id()));
    return drafts.keep(draft, ALL_ON_ONE_PAGE);
  }

  static boolean isBlank(Draft draft) {
    return draft.fields().typed().entrySet().stream()
        .filter(input -> !input.getKey().equals(StartForm.PACE))
        .allMatch(input -> Optional.of(input.getValue()).filter(NextSheet::said).isEmpty());
  }

  private static boolean said(List<String> values) {
    return values.stream().anyMatch(value -> !value.isBlank());
  }
}
