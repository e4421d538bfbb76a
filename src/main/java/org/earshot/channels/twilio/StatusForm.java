package org.earshot.channels.twilio;

import java.util.Map;
import java.util.Optional;
import org.earshot.channels.door.Refused;
import org.earshot.channels.sending.DeliveryReports.DeliveryReport;
import org.earshot.channels.sending.DeliveryReports.Status;
import org.earshot.channels.sending.Receipt;
import org.jspecify.annotations.Nullable;

/** Reads a status callback. */
final class StatusForm {

  private StatusForm() {}

  /**
   * @param letter our own id from the callback's query; null where it has none
   * @return empty for a status that says nothing of a message we sent
   */
  static Optional<DeliveryReport> read(Map<String, String> form, @Nullable String letter) {
    String sid = form.getOrDefault("MessageSid", "");
    String status = form.getOrDefault("MessageStatus", form.getOrDefault("SmsStatus", ""));
    if (sid.isBlank() || status.isBlank()) {
      throw Refused.malformed("twilio", "malformed");
    }
    return rank(status)
        .map(
            rank ->
                new DeliveryReport(
                    channel(form), letterId(letter), sid, rank, receipt(rank, form)));
  }

  private static Optional<Status> rank(String status) {
    return switch (status) {
      case "accepted", "scheduled" -> Optional.of(Status.ACCEPTED);
      case "queued" -> Optional.of(Status.QUEUED);
      case "sending" -> Optional.of(Status.SENDING);
      case "sent", "partially_delivered" -> Optional.of(Status.SENT);
      case "failed", "undelivered", "canceled" -> Optional.of(Status.FAILED);
      case "delivered" -> Optional.of(Status.DELIVERED);
      case "read" -> Optional.of(Status.READ);
      default -> Optional.empty();
    };
  }

  private static String channel(Map<String, String> form) {
    String to = form.getOrDefault("To", "");
    return to.startsWith(Addresses.WHATSAPP_PREFIX) ? Addresses.WHATSAPP : Addresses.SMS;
  }

  private static @Nullable Long letterId(@Nullable String letter) {
    return letter != null && letter.matches("\\d{1,18}") ? Long.valueOf(letter) : null;
  }

  private static @Nullable Receipt receipt(Status status, Map<String, String> form) {
    return status == Status.FAILED
        ? ErrorCodes.forCallback(form.getOrDefault("ErrorCode", ""))
        : null;
  }
}
