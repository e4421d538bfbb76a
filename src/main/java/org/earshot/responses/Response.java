package org.earshot.responses;

import java.time.Instant;
import java.util.UUID;
import org.earshot.flow.Progress;
import org.earshot.privacy.SubjectId;
import org.jspecify.annotations.Nullable;

/**
 * All of one participant's answers to one consultation, with progress.
 *
 * @param id random, and the only name by which it is shown
 * @param participant null once the participant was forgotten: the answers stay, cut loose
 * @param version the conversation version that this person sees
 * @param consent the ledger line that the answers are given under; null before consent
 * @param completedAt when everything had been asked, or taking part was declined; null until then
 * @param nudged whether the one reminder has gone out
 * @param later whether they asked, by LATER, to be texted again
 * @param partner the join word of the partner whose people they are among; null where they came by
 *     none
 * @param afterClosing whether somebody entered it for them and it was given, or arrived, only after
 *     the consultation had closed: it is kept, and counted apart
 */
public record Response(
    UUID id,
    @Nullable SubjectId participant,
    String consultation,
    String version,
    String channel,
    @Nullable UUID consent,
    Instant startedAt,
    @Nullable Instant completedAt,
    boolean nudged,
    boolean later,
    Progress progress,
    @Nullable String partner,
    boolean afterClosing) {

  /** The same with what was answered written differently. */
  public Response with(Progress other) {
    return new Response(
        id,
        participant,
        consultation,
        version,
        channel,
        consent,
        startedAt,
        completedAt,
        nudged,
        later,
        other,
        partner,
        afterClosing);
  }

  public java.util.Locale language() {
    return progress.language();
  }

  public boolean complete() {
    return completedAt != null;
  }
}
