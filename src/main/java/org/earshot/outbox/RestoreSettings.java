package org.earshot.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Set when the database was put back from a backup.
 *
 * @param restoredFrom when the backup was made, such as 2027-01-11T03:00:00Z; null where the
 *     database never was put back. Rather too early than too late. It may stay set: each backup is
 *     looked after once
 */
@ConfigurationProperties("earshot")
record RestoreSettings(@Nullable Instant restoredFrom) {}
