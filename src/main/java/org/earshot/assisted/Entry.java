package org.earshot.assisted;

import java.time.Instant;
import java.util.UUID;
import org.earshot.participants.ByHand;
import org.earshot.privacy.SubjectId;
import org.jspecify.annotations.Nullable;

/**
 * That a response was entered for its person.
 *
 * @param participant null once they were forgotten
 * @param officer the account of whoever entered it
 * @param sheet the number on the sheet of paper; empty where it has none
 * @param session the session with a group that it was collected in; null for none
 * @param fresh whether the person had begun nothing before, so that all of it can be taken back
 */
public record Entry(
    UUID response,
    @Nullable SubjectId participant,
    ByHand way,
    String officer,
    String officerName,
    String sheet,
    Instant at,
    @Nullable UUID session,
    boolean fresh) {}
