package org.earshot.responses;

import java.time.Instant;
import java.util.Locale;
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
 */
public record Response(
    UUID id,
    @Nullable SubjectId participant,
    String consultation,
    String version,
    String channel,
    Locale language,
    Instant startedAt,
    @Nullable Instant completedAt,
    Progress progress) {}
