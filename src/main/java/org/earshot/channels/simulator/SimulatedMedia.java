package org.earshot.channels.simulator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.earshot.channels.Attachment;
import org.earshot.channels.Attachment.Kind;
import org.earshot.channels.media.Download;
import org.earshot.channels.media.MediaSource;
import org.springframework.stereotype.Component;

/**
 * What the phones in the browser sent, until it is fetched, as a provider would hold it. Only in
 * memory, and only the newest few.
 */
@Component
@WhenSimulated
final class SimulatedMedia implements MediaSource {

  private static final int MOST = 5;

  private final Map<String, byte[]> held = new LinkedHashMap<>();

  @Override
  public Set<String> channels() {
    return Set.of(SimulatedPhones.CHANNEL);
  }

  synchronized List<Attachment> hold(byte[] file, String contentType) {
    Kind kind =
        switch (contentType.replaceFirst("/.*", "")) {
          case "audio" -> Kind.VOICE;
          case "image" -> Kind.PICTURE;
          case "video" -> Kind.FILM;
          default -> Kind.DOCUMENT;
        };
    String name = UUID.randomUUID().toString();
    held.put(name, file.clone());
    new ArrayList<>(held.keySet())
        .stream().limit(Math.max(0, held.size() - MOST)).forEach(held::remove);
    return List.of(new Attachment(kind, name));
  }

  @Override
  public synchronized Download fetch(String reference, long largest) {
    byte[] file = held.get(reference);
    if (file == null) {
      return new Download.Gone();
    }
    return file.length > largest ? new Download.TooLarge() : new Download.Fetched(file.clone());
  }
}
