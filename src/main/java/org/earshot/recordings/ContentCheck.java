package org.earshot.recordings;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.Tika;
import org.earshot.channels.Attachment.Kind;

/**
 * Says what a file is by its first bytes, whatever its sender says; empty for everything but the
 * plain kinds of sound, picture, film and document. Nothing is opened or run.
 */
final class ContentCheck {

  private static final Tika TIKA = new Tika();

  private static final Set<String> SOUNDS =
      Set.of(
          "audio/ogg",
          "audio/opus",
          "audio/vorbis",
          "audio/mpeg",
          "audio/mp4",
          "audio/amr",
          "audio/x-aac",
          "audio/vnd.wave");

  private static final Set<String> PICTURES =
      Set.of("image/jpeg", "image/png", "image/gif", "image/webp", "image/heic", "image/heif");

  private static final Set<String> FILMS = Set.of("video/mp4", "video/3gpp", "video/quicktime");

  /** Wrappings that hold sound or film: which is for the sender to say. */
  private static final Map<String, String> SOUND_INSIDE =
      Map.of(
          "application/ogg", "audio/ogg",
          "video/mp4", "audio/mp4",
          "video/quicktime", "audio/mp4",
          "video/3gpp", "audio/3gpp");

  private ContentCheck() {}

  static Optional<String> of(byte[] bytes, Kind said) {
    String type = TIKA.detect(bytes);
    if (said == Kind.VOICE && SOUND_INSIDE.containsKey(type)) {
      return Optional.ofNullable(SOUND_INSIDE.get(type));
    }
    boolean taken =
        SOUNDS.contains(type)
            || PICTURES.contains(type)
            || FILMS.contains(type)
            || type.equals("application/pdf");
    return taken ? Optional.of(type) : Optional.empty();
  }
}
