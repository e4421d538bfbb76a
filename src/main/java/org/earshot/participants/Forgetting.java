package org.earshot.participants;

import java.util.List;
import org.earshot.privacy.Erasure;
import org.earshot.privacy.SubjectId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets a whole person, whoever asks for it: themselves or an officer. */
@Component
public class Forgetting {

  private final Participants participants;
  private final Linking linking;
  private final Erasure erasure;

  Forgetting(Participants participants, Linking linking, Erasure erasure) {
    this.participants = participants;
    this.linking = linking;
    this.erasure = erasure;
  }

  /**
   * Erases everything about this person, on all of their phones and apps, in one transaction or
   * within the caller's.
   */
  @Transactional
  public void everywhere(SubjectId id) {
    participants
        .lock(id)
        .map(linking::others)
        .orElse(List.of())
        .forEach(other -> erasure.forget(other.id()));
    erasure.forget(id);
  }
}
