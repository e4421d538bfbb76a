package org.earshot.channels.twilio;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.earshot.channels.sending.Receipt;
import org.earshot.channels.sending.Receipt.FixSetUp;
import org.earshot.channels.sending.Receipt.GiveUp;
import org.earshot.channels.sending.Receipt.OptedOut;
import org.earshot.channels.sending.Receipt.Retry;
import org.earshot.channels.sending.Receipt.Unclear;
import org.jspecify.annotations.Nullable;

/**
 * Sorts Twilio's error codes into what is to be done. The table is {@code error-codes.txt}; texts
 * of errors are never looked at, as Twilio changes them, and never kept, as they may quote a
 * number.
 */
final class ErrorCodes {

  private static final Map<Integer, Entry> TABLE = table();
  private static final Duration LATER = Duration.ofMinutes(15);
  private static final Duration HOURS = Duration.ofHours(1);
  private static final int DELIVERY_ERRORS = 30_000;

  private ErrorCodes() {}

  private record Entry(String kind, String meaning) {}

  /**
   * What an answer to a request means.
   *
   * @param code null where the answer had none
   */
  static Receipt forAnswer(int status, @Nullable Integer code) {
    if (status >= 500 || status == 408) {
      return new Unclear("Twilio answered " + status);
    }
    if (status == 429) {
      return new Retry(code == null ? "20429" : code.toString(), null, false);
    }
    if (code == null) {
      return status == 401 || status == 403 ? sorted(20003) : unknown("HTTP " + status);
    }
    return TABLE.containsKey(code) ? sorted(code) : unknown(code.toString());
  }

  /**
   * What the code of a failed delivery means.
   *
   * @param written empty where the callback had none
   */
  static Receipt forCallback(String written) {
    if (!written.matches("\\d{1,9}")) {
      return new GiveUp("no code");
    }
    int code = Integer.parseInt(written);
    if (TABLE.containsKey(code)) {
      return sorted(code);
    }
    return code >= DELIVERY_ERRORS ? new Retry(written, LATER, false) : unknown(written);
  }

  private static Receipt unknown(String code) {
    return new FixSetUp(
        code, "Twilio refused the message for a reason that Earshot does not know: " + code);
  }

  private static Receipt sorted(int number) {
    Entry entry = Objects.requireNonNull(TABLE.get(number));
    String code = Integer.toString(number);
    return switch (entry.kind()) {
      case "retry" -> new Retry(code, null, false);
      case "later" -> new Retry(code, LATER, false);
      case "wait" -> new Retry(code, HOURS, false);
      case "give-up" -> new GiveUp(code);
      case "opted-out" -> new OptedOut(code);
      case "set-up" -> new FixSetUp(code, entry.meaning());
      default ->
          throw new IllegalStateException(
              "error-codes.txt gives " + code + " the unknown kind " + entry.kind());
    };
  }

  private static Map<Integer, Entry> table() {
    try (InputStream file =
            Objects.requireNonNull(ErrorCodes.class.getResourceAsStream("error-codes.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" ", 3))
          .collect(
              Collectors.toUnmodifiableMap(
                  words -> Integer.valueOf(words[0]), words -> new Entry(words[1], words[2])));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
