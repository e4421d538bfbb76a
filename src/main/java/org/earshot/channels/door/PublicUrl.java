package org.earshot.channels.door;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The address that providers reach us at: the setting {@code earshot.public-url}. */
@Component
public final class PublicUrl {

  private final String base;

  public PublicUrl(@Value("${earshot.public-url}") String base) {
    this.base = base;
  }

  public String at(String path) {
    return base + path;
  }

  /** Whether it names this very machine, which no provider can reach. */
  public boolean local() {
    String host = URI.create(base).getHost();
    return host == null || host.equals("localhost") || host.startsWith("127.");
  }
}
