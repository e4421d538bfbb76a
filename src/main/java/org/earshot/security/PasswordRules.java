package org.earshot.security;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a password must be, after the National Cyber Security Centre's advice: long, not on the list
 * of the commonest, not the person's own name; no rules about which characters.
 */
final class PasswordRules {

  static final int LEAST_CHARACTERS = 12;

  /** bcrypt reads no further. */
  static final int MOST_BYTES = 72;

  private static final int LEAST_DIFFERENT = 5;
  private static final int LEAST_NAME = 4;

  private static final Set<String> COMMONEST =
      Set.of(
          "123456789012",
          "1234567890123",
          "012345678910",
          "password1234",
          "password12345",
          "password123456",
          "passwordpassword",
          "mypassword123",
          "changemeplease",
          "changeme12345",
          "qwertyuiop12",
          "qwertyuiop123",
          "qwertyuiopasdfghjkl",
          "qwerty123456",
          "1qaz2wsx3edc",
          "1q2w3e4r5t6y",
          "administrator",
          "administrator1",
          "admin1234567",
          "adminadminadmin",
          "welcome12345",
          "welcome123456",
          "letmeinletmein",
          "letmein12345",
          "iloveyou1234",
          "abcdefghijkl",
          "abcdefghijklmnop",
          "abc123456789",
          "correcthorsebatterystaple",
          "manchesterunited",
          "liverpoolfc1",
          "leicestercity");

  private PasswordRules() {}

  /** What speaks against it, in the user's words; empty where nothing does. */
  static List<String> objections(String password, String username, String name) {
    if (password.isBlank()) {
      return List.of("Enter a password.");
    }
    List<String> objections = new ArrayList<>();
    if (password.codePointCount(0, password.length()) < LEAST_CHARACTERS) {
      objections.add("Use at least " + LEAST_CHARACTERS + " characters.");
    }
    if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      objections.add("Use at most " + MOST_BYTES + " plain characters.");
    }
    String folded = fold(password);
    if (COMMONEST.contains(folded) || folded.codePoints().distinct().count() < LEAST_DIFFERENT) {
      objections.add("Choose one that is harder to guess: many people use this one.");
    }
    if (holds(folded, username) || holds(folded, name)) {
      objections.add("Leave your name and user name out of it.");
    }
    return objections;
  }

  private static boolean holds(String password, String name) {
    String folded = fold(name);
    return folded.length() >= LEAST_NAME && password.contains(folded);
  }

  private static String fold(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
  }
}
