package org.earshot.web.assisted;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.earshot.flow.Purpose;
import org.earshot.participants.Participants;
import org.earshot.privacy.SubjectId;
import org.earshot.responses.OtherFormats;
import org.earshot.responses.OtherFormats.Need;
import org.springframework.stereotype.Component;

/**
 * Those who asked to be told and said that they need information in another way, without those who
 * texted STOP since.
 */
@Component
public class Otherwise {

  private final OtherFormats formats;
  private final Participants participants;

  Otherwise(OtherFormats formats, Participants participants) {
    this.formats = formats;
    this.participants = participants;
  }

  /** In the order begun. */
  public List<Need> of(String consultation) {
    String told = Purpose.BE_TOLD_OUTCOME.name().toLowerCase(Locale.ROOT);
    List<Need> needs = formats.in(consultation);
    Set<SubjectId> stopped =
        participants.stopped(needs.stream().map(Need::participant).distinct().toList());
    return needs.stream()
        .filter(need -> !stopped.contains(need.participant()))
        .filter(need -> participants.agreement(need.participant(), consultation, told).isPresent())
        .toList();
  }
}
