package org.earshot.channels.telegram;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.earshot.channels.Attachment;
import org.earshot.channels.Attachment.Kind;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.Document;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.photo.PhotoSize;

/** Reads what came with a message out of an update: what can be listened to or looked at. */
final class UpdateMedia {

  private UpdateMedia() {}

  static List<Attachment> read(Message message) {
    if (message.hasVoice()) {
      return one(Kind.VOICE, message.getVoice().getFileId());
    }
    if (message.hasAudio()) {
      return one(Kind.VOICE, message.getAudio().getFileId());
    }
    if (message.hasPhoto()) {
      return largest(message.getPhoto())
          .map(photo -> one(Kind.PICTURE, photo.getFileId()))
          .orElseGet(List::of);
    }
    if (message.hasVideoNote()) {
      return one(Kind.FILM, message.getVideoNote().getFileId());
    }
    if (message.hasVideo()) {
      return one(Kind.FILM, message.getVideo().getFileId());
    }
    return message.hasDocument() && !message.hasAnimation()
        ? document(message.getDocument())
        : List.of();
  }

  private static List<Attachment> one(Kind kind, @Nullable String file) {
    return file == null || file.isBlank() ? List.of() : List.of(new Attachment(kind, file));
  }

  /** Telegram makes smaller copies of each photo. */
  private static Optional<PhotoSize> largest(List<PhotoSize> sizes) {
    return sizes.stream().max(Comparator.comparingLong(UpdateMedia::area));
  }

  private static long area(PhotoSize size) {
    boolean known = size.getWidth() != null && size.getHeight() != null;
    return known ? (long) size.getWidth() * size.getHeight() : 0;
  }

  /** A file is what it says it is until it has been looked at; what nobody can use is left. */
  private static List<Attachment> document(Document document) {
    String type = document.getMimeType() == null ? "" : document.getMimeType();
    Kind kind =
        switch (type.replaceFirst("/.*", "")) {
          case "audio" -> Kind.VOICE;
          case "image" -> Kind.PICTURE;
          case "video" -> Kind.FILM;
          default -> type.equals("application/pdf") ? Kind.DOCUMENT : null;
        };
    return kind == null ? List.of() : one(kind, document.getFileId());
  }
}
