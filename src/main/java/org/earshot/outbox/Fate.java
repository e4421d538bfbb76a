package org.earshot.outbox;

import org.earshot.channels.sending.DeliveryReports;

/** What became of a letter, as it is told: each letter has exactly one. */
enum Fate {
  QUEUED("queued"),
  SENT("sent"),
  DELIVERED("delivered"),
  READ("read"),
  FAILED("failed"),
  OPTED_OUT("opted_out"),
  UNCLEAR("unclear"),
  NEEDS_SET_UP("needs_set_up");

  private final String key;

  Fate(String key) {
    this.key = key;
  }

  String key() {
    return key;
  }

  /**
   * Sent without a report, however long ago, is sent: no news is not bad news.
   *
   * @param delivery the rank of the newest report; -1 for none
   */
  static Fate of(Status status, int delivery) {
    return switch (status) {
      case WAITING, SENDING -> QUEUED;
      case NEEDS_SET_UP -> NEEDS_SET_UP;
      case UNCLEAR -> UNCLEAR;
      case FAILED -> FAILED;
      case OPTED_OUT, CANCELLED -> OPTED_OUT;
      case SENT -> reported(delivery);
    };
  }

  private static Fate reported(int delivery) {
    if (delivery >= DeliveryReports.Status.READ.rank()) {
      return READ;
    }
    if (delivery >= DeliveryReports.Status.DELIVERED.rank()) {
      return DELIVERED;
    }
    return delivery >= DeliveryReports.Status.FAILED.rank() ? FAILED : SENT;
  }
}
