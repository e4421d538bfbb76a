package org.earshot.channels.twilio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.channels.Attachment;
import org.earshot.channels.Attachment.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads what came with a message out of Twilio's parameters. Of the address that they give only the
 * two names at its end are taken: where it is fetched is ours to say.
 */
final class FormMedia {

  /** Twilio lets no message have more. */
  private static final int MOST = 10;

  private static final Pattern ADDRESS =
      Pattern.compile(
          ".*/Accounts/AC\\w+/Messages/((?:SM|MM)[0-9a-fA-F]{32})/Media/(ME[0-9a-fA-F]{32})");

  private static final Pattern REFERENCE =
      Pattern.compile("((?:SM|MM)[0-9a-fA-F]{32})/(ME[0-9a-fA-F]{32})");

  private FormMedia() {}

  static List<Attachment> read(Map<String, String> form) {
    List<Attachment> attachments = new ArrayList<>();
    for (int at = 0; at < MOST; at++) {
      Matcher address = ADDRESS.matcher(form.getOrDefault("MediaUrl" + at, ""));
      Kind kind = kind(form.getOrDefault("MediaContentType" + at, ""));
      if (kind != null && address.matches()) {
        attachments.add(new Attachment(kind, address.group(1) + "/" + address.group(2)));
      }
    }
    return attachments;
  }

  private static @Nullable Kind kind(String contentType) {
    return switch (contentType.replaceFirst("[/;].*", "")) {
      case "audio" -> Kind.VOICE;
      case "image" -> Kind.PICTURE;
      case "video" -> Kind.FILM;
      default -> contentType.startsWith("application/pdf") ? Kind.DOCUMENT : null;
    };
  }

  /** The path below Twilio's address for what was read; empty where it is none of ours. */
  static Optional<String> path(String account, String reference) {
    Matcher names = REFERENCE.matcher(reference);
    return names.matches()
        ? Optional.of(path(account, names.group(1), names.group(2)))
        : Optional.empty();
  }

  static String path(String account, String message, String media) {
    return "/2010-04-01/Accounts/" + account + "/Messages/" + message + "/Media/" + media;
  }
}
