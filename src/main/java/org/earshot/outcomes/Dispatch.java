package org.earshot.outcomes;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.earshot.outbox.Outbox.Posted;
import org.jspecify.annotations.Nullable;

/**
 * How far the letters of a paper have come that is being sent, or was. Those written when it is
 * sent again, to people who had not had it, change nothing any more.
 *
 * @param left how many a provider has taken, or may have
 * @param waiting how many have yet to leave: in the morning, in their turn, or once the set-up is
 *     mended
 * @param sentAt when the last of them left; null while any waits or has yet to be written
 */
public record Dispatch(long left, long waiting, @Nullable Instant sentAt) {

  /**
   * @param letters of its kinds, about its consultation
   */
  static Dispatch of(Mark paper, List<Posted> letters) {
    List<Posted> own = own(paper, letters);
    long waiting = own.stream().mapToLong(Posted::waiting).sum();
    return new Dispatch(
        own.stream().mapToLong(Posted::left).sum(),
        waiting,
        waiting > 0 ? null : last(paper.writtenAt(), own));
  }

  private static List<Posted> own(Mark paper, List<Posted> letters) {
    Instant from = Objects.requireNonNullElse(paper.approvedAt(), Instant.MIN);
    Instant to = Objects.requireNonNullElse(paper.writtenAt(), Instant.MAX);
    List<Posted> since = letters.stream().filter(one -> !one.writtenAt().isBefore(from)).toList();
    // Whoever was not told because a correction came first is told later.
    boolean heldBack =
        since.stream().anyMatch(one -> one.heldBack() > 0 && !one.writtenAt().isAfter(to));
    return since.stream().filter(one -> heldBack || !one.writtenAt().isAfter(to)).toList();
  }

  private static @Nullable Instant last(@Nullable Instant written, List<Posted> letters) {
    return written == null
        ? null
        : Stream.concat(
                Stream.of(written),
                letters.stream().flatMap(one -> Stream.ofNullable(one.lastLeft())))
            .max(Instant::compareTo)
            .orElse(written);
  }
}
