package org.earshot.channels.testing;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Request;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Telegram's Bot API, spoken over HTTP. Point {@code earshot.telegram.api-url} at {@link #url()},
 * with {@link #TOKEN}; bring updates to the webhook with {@link #SECRET}, or {@link #leave} them to
 * be fetched.
 */
public final class FakeTelegram implements AutoCloseable {

  public static final String TOKEN = "7000000001:a-token-of-the-fake-telegram";
  public static final String SECRET = "a-secret_of-the-fake-telegram";
  public static final String SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token";

  /** Seconds that a 429 asks to wait. */
  public static final int RETRY_AFTER = 1;

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Wire wire = new Wire(this::answer);
  private final Troubles troubles = new Troubles();
  private final Duration hang;
  private final InstantSource clock;
  private final List<Sent> sent = new CopyOnWriteArrayList<>();
  private final List<String> calls = new CopyOnWriteArrayList<>();
  private final List<Map<String, Object>> waiting = new CopyOnWriteArrayList<>();
  private final Map<String, byte[]> files = new ConcurrentHashMap<>();
  private final Set<Long> blocked = ConcurrentHashMap.newKeySet();
  private final AtomicInteger messages = new AtomicInteger();
  private final AtomicInteger updates = new AtomicInteger(500_000_000);
  private volatile @Nullable String webhook;

  private FakeTelegram(Duration hang, InstantSource clock) {
    this.hang = hang;
    this.clock = clock;
  }

  public static FakeTelegram start() {
    return start(Duration.ofSeconds(2), InstantSource.system());
  }

  /**
   * @param hang how long a call without an answer hangs: longer than {@code
   *     earshot.telegram.read-timeout} of the test
   */
  public static FakeTelegram start(Duration hang, InstantSource clock) {
    return new FakeTelegram(hang, clock);
  }

  /**
   * A message that was taken.
   *
   * @param buttons label by callback data
   */
  public record Sent(
      int id, long chat, String text, Map<String, String> buttons, JsonNode request) {}

  public String url() {
    return wire.url();
  }

  public Troubles troubles() {
    return troubles;
  }

  public List<Sent> sent() {
    return List.copyOf(sent);
  }

  public List<Sent> sentTo(long chat) {
    return sent.stream().filter(message -> message.chat() == chat).toList();
  }

  /** The methods that were called, in order, in lower case. */
  public List<String> calls() {
    return List.copyOf(calls);
  }

  /** The request that set the webhook, as it came; null while none is set. */
  public @Nullable String webhook() {
    return webhook;
  }

  /** The person blocks the bot: sending meets a 403 from now on. */
  public void block(long chat) {
    blocked.add(chat);
  }

  /** Leaves an update to be fetched by long polling. */
  public void leave(Map<String, Object> update) {
    waiting.add(update);
  }

  /** An update as it would be brought to the webhook. */
  public static String json(Map<String, Object> update) {
    return JSON.writeValueAsString(update);
  }

  public Map<String, Object> text(long chat, String text) {
    return update("message", message(chat, Map.of("text", text)));
  }

  public Map<String, Object> message(String kind, long chat, Map<String, Object> content) {
    return update(kind, message(chat, content));
  }

  /** A tap on a button of a message that was sent. */
  public Map<String, Object> tap(Sent message, String data) {
    List<List<Map<String, String>>> keyboard =
        message.buttons().entrySet().stream()
            .map(
                button ->
                    List.of(Map.of("text", button.getValue(), "callback_data", button.getKey())))
            .toList();
    Map<String, Object> carrying =
        message(
            message.chat(),
            Map.of("text", message.text(), "reply_markup", Map.of("inline_keyboard", keyboard)));
    return update(
        "callback_query",
        Map.of(
            "id",
            "tap" + updates.get(),
            "from",
            person(message.chat()),
            "message",
            carrying,
            "chat_instance",
            "1",
            "data",
            data));
  }

  /**
   * @param status {@code kicked} where the person blocks the bot, {@code member} where they unblock
   */
  public Map<String, Object> membership(long chat, String status) {
    Map<String, Object> bot = Map.of("id", 7000000001L, "is_bot", true, "first_name", "Earshot");
    Map<String, Object> now = new LinkedHashMap<>(Map.of("user", bot, "status", status));
    if (status.equals("kicked")) {
      now.put("until_date", 0);
    }
    return update(
        "my_chat_member",
        Map.of(
            "chat", Map.of("id", chat, "type", "private", "first_name", "Sam"),
            "from", person(chat),
            "date", clock.instant().getEpochSecond(),
            "old_chat_member", Map.of("user", bot, "status", "member"),
            "new_chat_member", now));
  }

  private Map<String, Object> update(String kind, Map<String, Object> content) {
    Map<String, Object> update = new LinkedHashMap<>();
    update.put("update_id", updates.incrementAndGet());
    update.put(kind, content);
    return update;
  }

  private Map<String, Object> message(long chat, Map<String, Object> content) {
    Map<String, Object> message = new LinkedHashMap<>();
    message.put("message_id", messages.incrementAndGet());
    message.put("from", person(chat));
    message.put("chat", Map.of("id", chat, "type", "private", "first_name", "Sam"));
    message.put("date", clock.instant().getEpochSecond());
    message.putAll(content);
    return message;
  }

  private static Map<String, Object> person(long chat) {
    return Map.of("id", chat, "is_bot", false, "first_name", "Sam", "language_code", "pl");
  }

  private ResponseDefinitionBuilder answer(Request request) {
    String path = Wire.path(request.getUrl());
    byte[] file = files.get(path.replace("/file/bot" + TOKEN + "/", ""));
    if (path.startsWith("/file/bot" + TOKEN + "/")) {
      return file == null ? refusal(404, "Not Found") : aResponse().withBody(file);
    }
    if (!path.startsWith("/bot" + TOKEN + "/")) {
      return refusal(401, "Unauthorized");
    }
    String method = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    calls.add(method);
    return switch (method) {
      case "getfile" -> file(JSON.readTree(request.getBodyAsString()).path("file_id").asString(""));
      case "sendmessage" -> send(JSON.readTree(request.getBodyAsString()));
      case "getupdates" -> fetch(JSON.readTree(request.getBodyAsString()));
      case "setwebhook" -> {
        webhook = request.getBodyAsString();
        yield ok(true);
      }
      case "deletewebhook" -> {
        webhook = null;
        yield ok(true);
      }
      default -> ok(true);
    };
  }

  /** A file of that id, and where it lies. */
  public void hold(String path, byte[] file) {
    files.put(path, file);
  }

  private ResponseDefinitionBuilder file(String id) {
    byte[] file = files.get(id);
    return file == null
        ? refusal(400, "Bad Request: wrong file_id or the file is temporarily unavailable")
        : ok(
            Map.of(
                "file_id", id, "file_unique_id", "u", "file_size", file.length, "file_path", id));
  }

  private ResponseDefinitionBuilder send(JsonNode asked) {
    long chat = asked.path("chat_id").asLong();
    String text = asked.path("text").asString("");
    Trouble trouble = troubles.of(Long.toString(chat), text);
    if (trouble == Trouble.OPTED_OUT) {
      blocked.add(chat);
    }
    if (blocked.contains(chat)) {
      return refusal(403, "Forbidden: bot was blocked by the user");
    }
    if (text.isEmpty() || text.length() > 4096) {
      return refusal(400, "Bad Request: message is " + (text.isEmpty() ? "empty" : "too long"));
    }
    return trouble.takes() ? taken(chat, text, asked, trouble) : refused(trouble);
  }

  private ResponseDefinitionBuilder refused(Trouble trouble) {
    return switch (trouble) {
      case TOO_MANY ->
          Wire.json(
              429,
              Map.of(
                  "ok",
                  false,
                  "error_code",
                  429,
                  "description",
                  "Too Many Requests: retry after " + RETRY_AFTER,
                  "parameters",
                  Map.of("retry_after", RETRY_AFTER)));
      case SERVER_ERROR -> refusal(500, "Internal Server Error");
      case RESET_BEFORE_TAKING -> Wire.reset();
      default -> Wire.silence(hang);
    };
  }

  private ResponseDefinitionBuilder taken(long chat, String text, JsonNode asked, Trouble trouble) {
    Map<String, String> buttons = new LinkedHashMap<>();
    asked
        .path("reply_markup")
        .path("inline_keyboard")
        .forEach(
            row ->
                row.forEach(
                    button ->
                        buttons.put(
                            button.path("callback_data").asString(),
                            button.path("text").asString())));
    Map<String, Object> message = message(chat, Map.of("text", text));
    sent.add(new Sent(number(message, "message_id"), chat, text, buttons, asked));
    return switch (trouble) {
      case SILENCE_AFTER_TAKING -> Wire.silence(hang);
      case RESET_AFTER_TAKING -> Wire.reset();
      case UNAVAILABLE_AFTER_TAKING ->
          aResponse().withStatus(503).withBody("<html>Service Unavailable</html>");
      default -> ok(message);
    };
  }

  private ResponseDefinitionBuilder fetch(JsonNode asked) {
    if (webhook != null) {
      return refusal(409, "Conflict: can't use getUpdates method while webhook is active");
    }
    long offset = asked.path("offset").asLong(0);
    waiting.removeIf(update -> number(update, "update_id") < offset);
    return waiting.isEmpty() ? ok(List.of()).withFixedDelay(100) : ok(List.copyOf(waiting));
  }

  private static int number(Map<String, Object> from, String name) {
    return from.get(name) instanceof Integer number ? number : 0;
  }

  private static ResponseDefinitionBuilder ok(Object result) {
    return Wire.json(200, Map.of("ok", true, "result", result));
  }

  private static ResponseDefinitionBuilder refusal(int code, String words) {
    return Wire.json(code, Map.of("ok", false, "error_code", code, "description", words));
  }

  @Override
  public void close() {
    wire.close();
  }
}
