package org.earshot.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.security.Officers.Newcomer;
import org.earshot.web.HttpCaller.Answer;

/**
 * A browser without scripts: keeps the session's cookie, sends a page's token with its forms, and
 * follows nothing by itself.
 */
public final class Visitor {

  public static final String PASSWORD = "three wet otters";

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Pattern TOKEN =
      Pattern.compile("name=\"_csrf\"(?: type=\"hidden\")? value=\"([^\"]+)\"");

  private final String address;
  private String cookie = "";
  private String token = "";

  private Visitor(String address) {
    this.address = address;
  }

  public static Visitor to(int port) {
    return new Visitor("http://127.0.0.1:" + port);
  }

  /** Makes an account of this name, signs in with it, and sees the first page. */
  public static Visitor signedIn(int port, Invitations invitations, String username, Role role) {
    account(invitations, username, role);
    Visitor visitor = to(port);
    visitor.signIn(username, PASSWORD);
    visitor.get("/console");
    return visitor;
  }

  public static String account(Invitations invitations, String username, Role role) {
    String name = "Officer " + username.replaceFirst("@.*", "");
    Invitations.Invitation invitation = invitations.invite(new Newcomer(username, name, role));
    return invitations.accept(invitation.token(), PASSWORD).id();
  }

  public Answer signIn(String username, String password) {
    get("/console/sign-in");
    return post("/console/sign-in", "username", username, "password", password);
  }

  public Answer get(String path) {
    return call(HttpRequest.newBuilder().GET(), path);
  }

  /** Sends a form: names and values by turns, beside the token of the page seen last. */
  public Answer post(String path, String... fields) {
    return post(HttpRequest.newBuilder(), path, fields);
  }

  /** As htmx does while somebody types. */
  public Answer postByScript(String path, String... fields) {
    return post(HttpRequest.newBuilder().header("HX-Request", "true"), path, fields);
  }

  private Answer post(HttpRequest.Builder request, String path, String... fields) {
    List<String> pairs = new ArrayList<>(List.of(pair("_csrf", token)));
    for (int i = 0; i < fields.length; i += 2) {
      pairs.add(pair(fields[i], fields[i + 1]));
    }
    return call(
        request
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(String.join("&", pairs))),
        path);
  }

  /** What a link to a file brings. */
  public byte[] file(String path) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + path)).header("Cookie", cookie).GET().build();
    try {
      HttpResponse<byte[]> answer = HTTP.send(request, BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(path + " answered " + answer.statusCode());
      }
      return answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Sends a form with one file, beside the token of the page seen last. */
  public Answer upload(String path, String field, byte[] file) {
    String boundary = "----a-file-of-a-visitor";
    String token = part(boundary, "_csrf", "") + this.token + "\r\n";
    String head = part(boundary, field, "; filename=\"sheet.xlsx\"");
    String end = "\r\n--" + boundary + "--\r\n";
    return call(
        HttpRequest.newBuilder()
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(
                BodyPublishers.concat(
                    BodyPublishers.ofString(token + head),
                    BodyPublishers.ofByteArray(file),
                    BodyPublishers.ofString(end))),
        path);
  }

  /** Sends a form with one file and fields, names and values by turns. */
  public Answer upload(String path, String name, byte[] file, String... fields) {
    String boundary = "----a-file-of-a-visitor";
    StringBuilder head = new StringBuilder(part(boundary, "_csrf", "") + token + "\r\n");
    for (int i = 0; i < fields.length; i += 2) {
      head.append(part(boundary, fields[i], "")).append(fields[i + 1]).append("\r\n");
    }
    head.append(part(boundary, "file", "; filename=\"" + name + "\""));
    return call(
        HttpRequest.newBuilder()
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(
                BodyPublishers.concat(
                    BodyPublishers.ofString(head.toString()),
                    BodyPublishers.ofByteArray(file),
                    BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"))),
        path);
  }

  private static String part(String boundary, String name, String more) {
    return "--"
        + boundary
        + "\r\nContent-Disposition: form-data; name=\""
        + name
        + "\""
        + more
        + "\r\n\r\n";
  }

  /** The session's, with its name. */
  public String cookie() {
    return cookie;
  }

  /** As when the server was started again meanwhile. */
  public void loseSession() {
    cookie = "";
  }

  private Answer call(HttpRequest.Builder request, String path) {
    request.uri(URI.create(path.startsWith("http") ? path : address + path));
    request.header("Accept", "text/html");
    if (!cookie.isEmpty()) {
      request.header("Cookie", cookie);
    }
    try {
      return seen(new Answer(HTTP.send(request.build(), BodyHandlers.ofString())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private Answer seen(Answer answer) {
    for (String set : answer.response().headers().allValues("Set-Cookie")) {
      cookie = set.substring(0, set.indexOf(';'));
    }
    Matcher found = TOKEN.matcher(answer.body());
    if (found.find()) {
      token = found.group(1);
    }
    return answer;
  }

  private static String pair(String name, String value) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8)
        + "="
        + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
