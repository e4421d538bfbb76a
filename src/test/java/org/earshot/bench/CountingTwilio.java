package org.earshot.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.earshot.House;
import tools.jackson.databind.json.JsonMapper;

/**
 * A stand-in for Twilio that takes every message at once, keeps who got which, and lists them to
 * whoever asks what became of one.
 */
final class CountingTwilio implements AutoCloseable {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final HttpServer server;
  private final AtomicLong taken = new AtomicLong();
  private final Map<String, List<Map<String, Object>>> got = new ConcurrentHashMap<>();

  CountingTwilio() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 256);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  long taken() {
    return taken.get();
  }

  /** How many people got that many messages, by how many. */
  Map<Integer, Long> peopleByMessages() {
    Map<Integer, Long> people = new HashMap<>();
    got.values().forEach(messages -> people.merge(messages.size(), 1L, Long::sum));
    return people;
  }

  private void answer(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    boolean sends = exchange.getRequestMethod().equals("POST");
    Object answer =
        sends
            ? take(form(new String(body, StandardCharsets.UTF_8)))
            : list(form(exchange.getRequestURI().getRawQuery()));
    byte[] json = JsonMapper.shared().writeValueAsBytes(answer);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(sends ? 201 : 200, json.length);
    exchange.getResponseBody().write(json);
    exchange.close();
  }

  private Map<String, Object> take(Map<String, String> form) {
    String to = form.getOrDefault("To", "");
    Map<String, Object> message = new HashMap<>();
    message.put("sid", "SM%032x".formatted(taken.incrementAndGet()));
    message.put("status", "queued");
    message.put("to", to);
    message.put("body", form.getOrDefault("Body", ""));
    message.put("direction", "outbound-api");
    message.put("date_created", DATE.format(House.CLOCK.instant()));
    // Telegram's own calls come here too, and name nobody.
    if (!to.isEmpty()) {
      got.computeIfAbsent(to, any -> new CopyOnWriteArrayList<>()).add(message);
    }
    return message;
  }

  private Map<String, Object> list(Map<String, String> query) {
    Map<String, Object> page = new HashMap<>();
    page.put("messages", got.getOrDefault(query.getOrDefault("To", ""), List.of()));
    page.put("next_page_uri", null);
    return page;
  }

  private static Map<String, String> form(String encoded) {
    Map<String, String> form = new HashMap<>();
    for (String pair : encoded == null ? new String[0] : encoded.split("&")) {
      String[] parts = pair.split("=", 2);
      form.put(decoded(parts[0]), parts.length > 1 ? decoded(parts[1]) : "");
    }
    return form;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
