package org.earshot.channels.sending;

import org.jspecify.annotations.Nullable;

/**
 * Who wants to know what became of a message. Declared here and implemented by the outbox, which
 * turns the arrow.
 */
public interface DeliveryReports {

  void report(DeliveryReport report);

  /**
   * @param letterId our own id, where the callback carried it; null where it did not
   * @param providerId the provider's id of the message
   * @param receipt for a failure, what its code means; null for plain progress
   */
  record DeliveryReport(
      String channel,
      @Nullable Long letterId,
      String providerId,
      Status status,
      @Nullable Receipt receipt) {}

  /**
   * In the order of rank: a later report never lowers it, except that delivered and read overrule
   * undelivered.
   */
  enum Status {
    ACCEPTED(0),
    QUEUED(1),
    SENDING(2),
    SENT(3),
    FAILED(4),
    DELIVERED(5),
    READ(6);

    private final int rank;

    Status(int rank) {
      this.rank = rank;
    }

    public int rank() {
      return rank;
    }
  }
}
