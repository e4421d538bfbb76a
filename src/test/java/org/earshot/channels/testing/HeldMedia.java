package org.earshot.channels.testing;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * What came with messages, as Twilio gives it out: its own address leads on to one of its
 * network's, which is open to all for some hours.
 */
public final class HeldMedia {

  static final String CDN = "/cdn/";

  private record Held(String message, String sid, String type, byte[] file) {}

  private final Map<String, Held> held = new ConcurrentHashMap<>();
  private final AtomicInteger givenOut = new AtomicInteger();
  private final AtomicInteger listings = new AtomicInteger();
  private final AtomicInteger failing = new AtomicInteger();
  private volatile @Nullable String elsewhere;

  void hold(String message, String sid, String type, byte[] file) {
    held.put(sid, new Held(message, sid, type, file));
  }

  int of(String message) {
    return (int) held.values().stream().filter(one -> one.message().equals(message)).count();
  }

  /** From now on it leads on to this address in place of its own. */
  public void leadTo(@Nullable String address) {
    elsewhere = address;
  }

  /** The next requests meet a fault of the server. */
  public void fail(int times) {
    failing.set(times);
  }

  /** How many files were given out. */
  public int givenOut() {
    return givenOut.get();
  }

  /** How often it was asked what came with a message. */
  public int listings() {
    return listings.get();
  }

  ResponseDefinitionBuilder answer(String path, String own) {
    if (failing.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      return aResponse().withStatus(503);
    }
    if (path.endsWith("/Media.json")) {
      listings.incrementAndGet();
      String message = path.replaceFirst(".*/Messages/", "").replaceFirst("/.*", "");
      return Wire.json(200, list(message));
    }
    String sid = path.substring(path.lastIndexOf('/') + 1);
    String to = elsewhere == null ? own + CDN + sid : elsewhere;
    return held.containsKey(sid)
        ? aResponse().withStatus(307).withHeader("Location", to).withBody("<redirect/>")
        : aResponse().withStatus(404);
  }

  private Map<String, Object> list(String message) {
    List<Map<String, String>> media =
        held.values().stream()
            .filter(one -> one.message().equals(message))
            .map(one -> Map.of("sid", one.sid(), "content_type", one.type(), "parent_sid", message))
            .toList();
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("media_list", media);
    page.put("page", 0);
    page.put("page_size", 50);
    page.put("next_page_uri", null);
    return page;
  }

  ResponseDefinitionBuilder file(String path) {
    Held one = held.get(path.substring(CDN.length()));
    if (one == null) {
      return aResponse().withStatus(404);
    }
    givenOut.incrementAndGet();
    return aResponse().withHeader("Content-Type", one.type()).withBody(one.file());
  }
}
