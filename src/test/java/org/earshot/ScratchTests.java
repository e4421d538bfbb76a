package org.earshot;

import java.net.URI;
import java.net.http.*;
import java.util.*;
import org.earshot.channels.*;
import org.earshot.flow.*;
import org.earshot.outbox.*;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.*;
import org.springframework.boot.autoconfigure.condition.*;
import org.springframework.boot.test.context.*;
import org.springframework.context.annotation.*;

@SuppressWarnings("all")
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:scratch;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
      "earshot.data=/tmp/scratchdata",
      "earshot.api.bootstrap-token=test-bootstrap-token",
      "spring.main.allow-bean-definition-overriding=true"
    })
class ScratchTests {
  @org.springframework.beans.factory.annotation.Value("${local.server.port}")
  int port;

  String go(String method, String path, String body, String... headers) throws Exception {
    var b =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body));
    if (path.startsWith("/api")) b.header("Authorization", "Bearer test-bootstrap-token");
    if (body != null) b.header("Content-Type", "application/json");
    for (int i = 0; i < headers.length; i += 2) b.setHeader(headers[i], headers[i + 1]);
    var r = HttpClient.newHttpClient().send(b.build(), HttpResponse.BodyHandlers.ofString());
    String out =
        ">>> "
            + method
            + " "
            + path
            + " "
            + r.statusCode()
            + " "
            + r.headers().map()
            + "\n"
            + r.body();
    System.out.println(out.length() > 60000 ? out.substring(0, 60000) : out);
    return r.body();
  }

  @Test
  void all() throws Exception {
    String p = System.getProperty("scratch", "/tmp/scratch.txt");
    for (String line : java.nio.file.Files.readAllLines(java.nio.file.Path.of(p))) {
      if (line.isBlank()) continue;
      String[] parts = line.split(" ", 3);
      String[] bodyAndHeaders = parts.length > 2 ? parts[2].split(" %% ") : new String[0];
      String body =
          bodyAndHeaders.length > 0 && !bodyAndHeaders[0].isBlank()
              ? bodyAndHeaders[0].strip()
              : null;
      String[] h = bodyAndHeaders.length > 1 ? bodyAndHeaders[1].split("=", 2) : new String[0];
      go(parts[0], parts[1], body, h);
    }
  }
}
