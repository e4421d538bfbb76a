package org.earshot.channels.testing;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Request;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Twilio's messages and contents, spoken over HTTP. Point {@code earshot.twilio.api-url} at {@link
 * #url()}, with {@link #ACCOUNT} and {@link #TOKEN}.
 */
public final class FakeTwilio implements AutoCloseable {

  public static final String ACCOUNT = "AC00000000000000000000000000000000";
  public static final String TOKEN = "a-token-of-the-fake-twilio";

  private static final String WHATSAPP = "whatsapp:";
  private static final String PROVIDER_DATE = "EEE, dd MMM yyyy HH:mm:ss Z";
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Wire wire = new Wire(this::answer);
  private final Troubles troubles = new Troubles();
  private final Duration hang;
  private final InstantSource clock;
  private final List<Sent> sent = new CopyOnWriteArrayList<>();
  private final List<Received> received = new CopyOnWriteArrayList<>();
  private final Map<String, JsonNode> contents = new ConcurrentHashMap<>();
  private final Set<String> optedOut = ConcurrentHashMap.newKeySet();
  private final HeldMedia media = new HeldMedia();
  private final AtomicInteger numbers = new AtomicInteger();
  private final AtomicInteger posts = new AtomicInteger();
  private volatile boolean refusingContents;

  private FakeTwilio(Duration hang, InstantSource clock) {
    this.hang = hang;
    this.clock = clock;
  }

  public static FakeTwilio start() {
    return start(Duration.ofSeconds(2), InstantSource.system());
  }

  /**
   * @param hang how long a call without an answer hangs: longer than {@code
   *     earshot.twilio.read-timeout} of the test
   */
  public static FakeTwilio start(Duration hang, InstantSource clock) {
    return new FakeTwilio(hang, clock);
  }

  /**
   * A message that was taken.
   *
   * @param body for a content its text; for a template that it does not know, empty
   * @param buttons label by id
   */
  public record Sent(
      String sid,
      String to,
      String from,
      String body,
      @Nullable String contentSid,
      Map<String, String> variables,
      Map<String, String> buttons,
      @Nullable String statusCallback,
      Instant at) {}

  private record Received(String sid, String from, String to, String body, Instant at) {}

  public String url() {
    return wire.url();
  }

  public Troubles troubles() {
    return troubles;
  }

  /** Every message that was taken, in order. */
  public List<Sent> sent() {
    return List.copyOf(sent);
  }

  /** What was taken for this address ("+44…" or "whatsapp:+44…"), in order. */
  public List<Sent> sentTo(String address) {
    return sent.stream().filter(message -> message.to().equals(address)).toList();
  }

  /** How many requests to send a message came in, taken or not. */
  public int posts() {
    return posts.get();
  }

  /** How many contents were made. */
  public int contents() {
    return contents.size();
  }

  /** The types of the content of that id, as they were made. */
  public JsonNode content(@Nullable String sid) {
    return contents.getOrDefault(sid == null ? "" : sid, JSON.createObjectNode());
  }

  public void refuseContents(boolean refuse) {
    refusingContents = refuse;
  }

  /** From now on sending to this address meets error 21610. */
  public void optOut(String address) {
    optedOut.add(address);
  }

  /** Whether sending to this address meets error 21610. */
  public boolean optedOut(String address) {
    return optedOut.contains(address);
  }

  /** Signs a call to this address of ours. */
  public SignedPost signed(String url, Map<String, String> parameters) {
    return SignedPost.of(url, parameters, TOKEN);
  }

  /**
   * A text from this person, which Twilio lists from now on; send it signed, or leave it missed.
   */
  public Map<String, String> text(String from, String to, String body) {
    String sid = sid(from.startsWith(WHATSAPP) ? "MM" : "SM");
    received.add(new Received(sid, from, to, body, clock.instant()));
    Map<String, String> form = new TreeMap<>();
    form.put("MessageSid", sid);
    form.put("SmsSid", sid);
    form.put("SmsMessageSid", sid);
    form.put("AccountSid", ACCOUNT);
    form.put("From", from);
    form.put("To", to);
    form.put("Body", body);
    form.put("NumMedia", "0");
    form.put("NumSegments", "1");
    form.put("SmsStatus", "received");
    form.put("ApiVersion", "2010-04-01");
    if (from.startsWith(WHATSAPP)) {
      form.put("MessageType", "text");
      form.put("WaId", from.replace(WHATSAPP + "+", ""));
      form.put("ProfileName", "Sam");
    } else {
      form.put("FromCountry", "GB");
      form.put("ToCountry", "GB");
    }
    return form;
  }

  /** A voice note or a picture from this person, with words or without. */
  public Map<String, String> media(
      String from, String to, String caption, String type, byte[] file) {
    Map<String, String> form = text(from, to, caption);
    String sid = sid("ME");
    media.hold(form.getOrDefault("MessageSid", ""), sid, type, file);
    form.put("NumMedia", "1");
    form.put("MediaContentType0", type);
    form.put(
        "MediaUrl0",
        "https://api.twilio.com/2010-04-01/Accounts/"
            + ACCOUNT
            + "/Messages/"
            + form.get("MessageSid")
            + "/Media/"
            + sid);
    return form;
  }

  /** How media are given out. */
  public HeldMedia held() {
    return media;
  }

  /** A tap on a button of a message that was sent. */
  public Map<String, String> tap(Sent message, String id) {
    String label = message.buttons().getOrDefault(id, "");
    Map<String, String> form = text(message.to(), message.from(), label);
    boolean quick = message.buttons().size() <= 3;
    form.put(quick ? "ButtonPayload" : "ListId", id);
    form.put(quick ? "ButtonText" : "ListTitle", label);
    form.put("MessageType", "interactive");
    form.put("OriginalRepliedMessageSid", message.sid());
    return form;
  }

  /** A status callback's parameters; send them signed to the message's own callback address. */
  public Map<String, String> status(Sent message, String status, @Nullable Integer errorCode) {
    Map<String, String> form = new TreeMap<>();
    form.put("AccountSid", ACCOUNT);
    form.put("ApiVersion", "2010-04-01");
    form.put("MessageSid", message.sid());
    form.put("SmsSid", message.sid());
    form.put("MessageStatus", status);
    form.put("SmsStatus", status);
    form.put("To", message.to());
    form.put("From", message.from());
    if (errorCode != null) {
      form.put("ErrorCode", errorCode.toString());
    }
    return form;
  }

  private ResponseDefinitionBuilder answer(Request request) {
    String path = Wire.path(request.getUrl());
    if (path.startsWith(HeldMedia.CDN)) {
      return media.file(path);
    }
    if (!authorised(request)) {
      return error(401, 20003, "Authenticate");
    }
    if (path.contains("/Media")) {
      return media.answer(path, url());
    }
    if (path.equals("/v1/Content")) {
      return makeContent(request);
    }
    if (!path.equals("/2010-04-01/Accounts/" + ACCOUNT + "/Messages.json")) {
      return error(404, 20404, "The requested resource " + path + " was not found");
    }
    return request.getMethod().value().equals("GET") ? list(request) : post(request);
  }

  private static boolean authorised(Request request) {
    String expected =
        Base64.getEncoder()
            .encodeToString((ACCOUNT + ":" + TOKEN).getBytes(StandardCharsets.UTF_8));
    return ("Basic " + expected).equals(request.getHeader("Authorization"));
  }

  private ResponseDefinitionBuilder post(Request request) {
    posts.incrementAndGet();
    Map<String, String> form = Wire.form(request.getBodyAsString());
    String to = form.getOrDefault("To", "");
    Trouble trouble = troubles.of(to, form.getOrDefault("Body", form.toString()));
    if (trouble == Trouble.OPTED_OUT) {
      optedOut.add(to);
    }
    if (optedOut.contains(to)) {
      return error(400, 21610, "Attempt to send to unsubscribed recipient");
    }
    if (form.getOrDefault("Body", "").length() > 1600) {
      return error(400, 21617, "The concatenated message body exceeds the 1600 character limit");
    }
    return trouble.takes() ? taken(take(form), trouble) : refused(trouble);
  }

  private ResponseDefinitionBuilder refused(Trouble trouble) {
    return switch (trouble) {
      case TOO_MANY -> error(429, 20429, "Too Many Requests");
      case SERVER_ERROR -> error(500, 20500, "Internal Server Error");
      case RESET_BEFORE_TAKING -> Wire.reset();
      default -> Wire.silence(hang);
    };
  }

  private ResponseDefinitionBuilder taken(Sent message, Trouble trouble) {
    return switch (trouble) {
      case SILENCE_AFTER_TAKING -> Wire.silence(hang);
      case RESET_AFTER_TAKING -> Wire.reset();
      case UNAVAILABLE_AFTER_TAKING ->
          aResponse().withStatus(503).withBody("<html>Service Unavailable</html>");
      default -> Wire.json(201, outgoing(message, "queued"));
    };
  }

  private Sent take(Map<String, String> form) {
    String contentSid = form.get("ContentSid");
    Map<String, String> variables = new TreeMap<>();
    if (form.containsKey("ContentVariables")) {
      JSON.readTree(form.get("ContentVariables"))
          .properties()
          .forEach(pair -> variables.put(pair.getKey(), pair.getValue().asString()));
    }
    JsonNode content = content(contentSid);
    JsonNode shape =
        content.isEmpty() ? content : content.properties().iterator().next().getValue();
    Sent message =
        new Sent(
            sid("SM"),
            form.getOrDefault("To", ""),
            form.getOrDefault("From", form.getOrDefault("MessagingServiceSid", "")),
            form.getOrDefault("Body", shape.path("body").asString("")),
            contentSid,
            variables,
            buttons(shape),
            form.get("StatusCallback"),
            clock.instant());
    sent.add(message);
    return message;
  }

  private static Map<String, String> buttons(JsonNode shape) {
    Map<String, String> buttons = new LinkedHashMap<>();
    shape
        .path("actions")
        .forEach(
            button -> buttons.put(button.path("id").asString(), button.path("title").asString()));
    shape
        .path("items")
        .forEach(item -> buttons.put(item.path("id").asString(), item.path("item").asString()));
    return buttons;
  }

  private ResponseDefinitionBuilder makeContent(Request request) {
    if (refusingContents) {
      return error(400, 20001, "Content could not be made");
    }
    JsonNode asked = JSON.readTree(request.getBodyAsString());
    String sid = sid("HX");
    contents.put(sid, asked.path("types"));
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("sid", sid);
    content.put("account_sid", ACCOUNT);
    content.put("friendly_name", asked.path("friendly_name").asString());
    content.put("language", asked.path("language").asString());
    content.put("types", asked.path("types"));
    return Wire.json(201, content);
  }

  private ResponseDefinitionBuilder list(Request request) {
    Map<String, String> filter = Wire.form(Wire.query(request.getUrl()));
    List<Map<String, Object>> found = new ArrayList<>();
    Stream.concat(
            sent.stream().map(message -> outgoing(message, "sent")),
            received.stream().map(this::incoming))
        .filter(message -> matches(message, "to", filter.get("To")))
        .filter(message -> matches(message, "from", filter.get("From")))
        .forEach(found::add);
    Collections.reverse(found);
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("messages", found);
    page.put("page", 0);
    page.put("page_size", found.size());
    page.put("next_page_uri", null);
    page.put("previous_page_uri", null);
    return Wire.json(200, page);
  }

  private static boolean matches(
      Map<String, Object> message, String name, @Nullable String wanted) {
    return wanted == null || wanted.equals(message.get(name));
  }

  private Map<String, Object> outgoing(Sent message, String status) {
    return resource(
        message.sid(),
        message.from(),
        message.to(),
        shown(message),
        message.at(),
        status,
        "outbound-api");
  }

  /** A template of the council's own is listed with the words that it came to. */
  private static String shown(Sent message) {
    return message.body().isEmpty()
        ? "About " + String.join(": ", message.variables().values())
        : message.body();
  }

  private Map<String, Object> incoming(Received message) {
    return resource(
        message.sid(),
        message.from(),
        message.to(),
        message.body(),
        message.at(),
        "received",
        "inbound");
  }

  private Map<String, Object> resource(
      String sid,
      String from,
      String to,
      String body,
      Instant at,
      String status,
      String direction) {
    String date =
        DateTimeFormatter.ofPattern(PROVIDER_DATE, Locale.ENGLISH)
            .format(at.atOffset(ZoneOffset.UTC));
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("sid", sid);
    resource.put("account_sid", ACCOUNT);
    resource.put("api_version", "2010-04-01");
    resource.put("from", from);
    resource.put("to", to);
    resource.put("body", body);
    resource.put("status", status);
    resource.put("direction", direction);
    resource.put("date_created", date);
    resource.put("date_sent", date);
    resource.put("date_updated", date);
    resource.put("num_media", Integer.toString(media.of(sid)));
    resource.put("num_segments", "1");
    resource.put("error_code", null);
    resource.put("error_message", null);
    resource.put("messaging_service_sid", null);
    resource.put("price", null);
    resource.put("price_unit", "USD");
    resource.put("uri", "/2010-04-01/Accounts/" + ACCOUNT + "/Messages/" + sid + ".json");
    return resource;
  }

  private static ResponseDefinitionBuilder error(int status, int code, String words) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("code", code);
    body.put("message", words);
    body.put("more_info", "https://www.twilio.com/docs/errors/" + code);
    body.put("status", status);
    return Wire.json(status, body);
  }

  private String sid(String kind) {
    return kind + "%032x".formatted(numbers.incrementAndGet());
  }

  @Override
  public void close() {
    wire.close();
  }
}
