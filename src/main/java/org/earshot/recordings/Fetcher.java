package org.earshot.recordings;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.channels.media.Download;
import org.earshot.channels.media.MediaSource;
import org.earshot.recordings.Kept.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fetches one recording and keeps it encrypted. No transaction is open while the provider is asked;
 * what was forgotten meanwhile stays forgotten.
 */
@Component
class Fetcher {

  private static final Logger log = LoggerFactory.getLogger(Fetcher.class);

  /** How long to wait after each try in vain. Telegram and Twilio keep a file for far longer. */
  static final List<Duration> WAITS =
      List.of(
          Duration.ofSeconds(10),
          Duration.ofMinutes(1),
          Duration.ofMinutes(10),
          Duration.ofHours(1),
          Duration.ofHours(6));

  private final RecordingTable table;
  private final SealedParts parts;
  private final List<MediaSource> sources;
  private final RecordingSettings settings;
  private final TransactionTemplate transaction;

  Fetcher(
      RecordingTable table,
      SealedParts parts,
      List<MediaSource> sources,
      RecordingSettings settings,
      TransactionTemplate transaction) {
    this.table = table;
    this.parts = parts;
    this.sources = sources;
    this.settings = settings;
    this.transaction = transaction;
  }

  /**
   * Tries once.
   *
   * @return how long to wait before the next try; empty where there will be none
   */
  Optional<Duration> fetch(UUID id) {
    Optional<Kept> kept = table.find(id);
    Optional<String> reference = table.reference(id);
    return kept.isEmpty() || reference.isEmpty()
        ? Optional.empty()
        : settle(kept.get(), download(kept.get().channel(), reference.get()));
  }

  private Download download(String channel, String reference) {
    return sources.stream()
        .filter(source -> source.channels().contains(channel))
        .findFirst()
        .map(source -> source.fetch(reference, settings.largest(channel)))
        .orElseGet(Download.NotNow::new);
  }

  private Optional<Duration> settle(Kept kept, Download download) {
    return switch (download) {
      case Download.Fetched file -> keep(kept, file.bytes());
      case Download.TooLarge file -> fail(kept, Trouble.TOO_LARGE);
      case Download.Gone file -> fail(kept, Trouble.GONE);
      case Download.Refused file -> fail(kept, Trouble.REFUSED);
      case Download.NotNow file -> later(kept);
    };
  }

  private Optional<Duration> keep(Kept kept, byte[] bytes) {
    Optional<String> type = ContentCheck.of(bytes, kept.kind());
    if (type.isEmpty()) {
      return fail(kept, Trouble.NOT_A_RECORDING);
    }
    transaction.executeWithoutResult(status -> write(kept.id(), type.get(), bytes));
    return Optional.empty();
  }

  /** The row is locked first, so that FORGET comes before or after and never between. */
  private void write(UUID id, String type, byte[] bytes) {
    table.lock(id);
    if (table.reference(id).isPresent()) {
      table.here(id, type, parts.write(id, bytes));
    }
  }

  private Optional<Duration> fail(Kept kept, Trouble trouble) {
    log.warn("Recording {} by {} is not kept: {}", kept.id(), kept.channel(), trouble);
    table.failed(kept.id(), trouble);
    return Optional.empty();
  }

  private Optional<Duration> later(Kept kept) {
    int tried = table.triedInVain(kept.id(), Trouble.UNREACHABLE);
    return tried > WAITS.size()
        ? fail(kept, Trouble.UNREACHABLE)
        : Optional.of(WAITS.get(Math.max(0, tried - 1)));
  }
}
