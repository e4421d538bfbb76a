package org.earshot.links;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.head;
import static com.github.tomakehurst.wiremock.client.WireMock.headRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.earshot.MovingDay;
import org.earshot.links.Found.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A look at a web address: what it says, and what it never does. */
class LinkLookUpTests {

  private static final WireMockServer SITE = new WireMockServer(options().dynamicPort());
  private static final Duration LONG = Duration.ofSeconds(10);

  private final MovingDay clock = new MovingDay(Instant.parse("2026-11-23T09:00:00Z"));
  private final List<String> resolved = Collections.synchronizedList(new ArrayList<>());
  private final Set<Thread> waiting = ConcurrentHashMap.newKeySet();
  private boolean names = true;
  private Duration most = Duration.ofSeconds(5);

  /** All of the internet is one site on this machine; what is private is another. */
  private final Hosts hosts =
      new Hosts() {
        @Override
        public List<InetAddress> of(String host) throws UnknownHostException {
          resolved.add(host);
          return switch (host) {
            case "hangs.test" -> hangs(host);
            case "nowhere.test" -> throw new UnknownHostException(host);
            case "inside.test" -> List.of(InetAddress.getByName("10.0.0.1"));
            case "gateway.test" -> List.of(InetAddress.getByName("64:ff9b::5db8:d822"));
            case "both.test" ->
                List.of(InetAddress.getLoopbackAddress(), InetAddress.getByName("10.0.0.1"));
            // The second time it would be another address.
            case "turncoat.test" ->
                List.of(
                    resolved.indexOf(host) == resolved.size() - 1
                        ? InetAddress.getLoopbackAddress()
                        : InetAddress.getByName("10.0.0.1"));
            default -> List.of(InetAddress.getLoopbackAddress());
          };
        }

        @Override
        public boolean namesAreKnown() {
          return names;
        }

        @Override
        public boolean mayVisit(InetAddress address) {
          return address.isLoopbackAddress();
        }

        @Override
        public @Nullable Found objection(String host, int port) {
          return port == SITE.port() || port == 443
              ? null
              : new Found(State.UNSURE, "has a port of its own");
        }
      };

  @BeforeEach
  void site() {
    if (!SITE.isRunning()) {
      SITE.start();
    }
    SITE.resetAll();
  }

  @AfterAll
  static void closed() {
    SITE.stop();
  }

  @ParameterizedTest
  @CsvSource({
    "200,THERE,",
    "204,THERE,",
    "206,THERE,",
    "416,THERE,",
    "404,DEAD,leads to a page that does not exist",
    "410,DEAD,leads to a page that does not exist",
    "401,UNSURE,is not shown to everybody: try it on a phone",
    "403,UNSURE,is not shown to everybody: try it on a phone",
    "429,UNSURE,is asked for too often at the moment",
    "500,UNSURE,is out of order at the moment (it answers 500)",
    "503,UNSURE,is out of order at the moment (it answers 503)"
  })
  void only_a_sure_answer_is_a_dead_link(int status, State state, @Nullable String words) {
    SITE.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(status)));

    assertThat(look(at("page.test", "/minutes?id=4")))
        .isEqualTo(new Found(state, words == null ? "" : words));
  }

  @Test
  void a_site_that_answers_only_as_it_answers_people_is_asked_again() {
    SITE.stubFor(head(urlEqualTo("/")).willReturn(aResponse().withStatus(404)));
    SITE.stubFor(get(urlEqualTo("/")).willReturn(aResponse().withStatus(200)));

    assertThat(look(at("page.test", "")).state()).isEqualTo(State.THERE);
  }

  @Test
  void a_site_that_does_not_exist_is_dead_only_where_names_can_be_looked_up() {
    assertThat(look(at("nowhere.test", "/")))
        .isEqualTo(new Found(State.DEAD, "names a site that does not exist"));
    names = false;
    assertThat(look(at("nowhere.test", "/")).state()).isEqualTo(State.UNSURE);
  }

  @Test
  void nobody_is_led_into_our_own_network_neither_at_once_nor_by_being_sent_on() {
    assertThat(look("http://10.0.0.1/")).isEqualTo(Found.INSIDE);
    assertThat(look("http://10.0.0.1:8080/")).isEqualTo(Found.INSIDE);
    assertThat(look(at("inside.test", "/"))).isEqualTo(Found.INSIDE_FROM_HERE);
    assertThat(look(at("both.test", "/"))).isEqualTo(Found.INSIDE_FROM_HERE);
    sends("/in", at("inside.test", "/secret"));
    assertThat(look(at("page.test", "/in"))).isEqualTo(Found.INSIDE_FROM_HERE);
    sends("/number", "http://10.0.0.1/secret");
    assertThat(look(at("page.test", "/number"))).isEqualTo(Found.INSIDE_FROM_HERE);
    sends("/port", "http://page.test:22/");
    assertThat(look(at("page.test", "/port")).words()).contains("port of its own");
    sends("/file", "file:///etc/passwd");
    assertThat(look(at("page.test", "/file")).words()).contains("no web page");
    sends("/name", "http://me:secret@page.test:" + SITE.port() + "/");
    assertThat(look(at("page.test", "/name")).words()).contains("no web page");
    assertThat(SITE.getAllServeEvents())
        .extracting(event -> event.getRequest().getUrl())
        .containsOnly("/in", "/number", "/port", "/file", "/name");
  }

  @Test
  void a_councils_own_site_that_leads_inside_from_here_is_no_dead_link() {
    // Split DNS answers in the council's network with its own address, DNS64 with one of a gateway.
    sends("/sign-in", at("inside.test", "/sso"));
    for (String link :
        List.of(at("inside.test", "/"), at("gateway.test", "/"), at("page.test", "/sign-in"))) {
      Found found = look(link);
      assertThat(found.state()).as(link).isEqualTo(State.UNSURE);
      assertThat(found.words()).contains("not looked up", "leads inside the network");
    }
  }

  @Test
  void what_was_checked_is_what_is_connected_to() {
    SITE.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(200)));

    assertThat(look(at("turncoat.test", "/")).state()).isEqualTo(State.THERE);
    assertThat(resolved).containsExactly("turncoat.test");
  }

  @Test
  void it_follows_three_times_and_no_more() {
    sends("/1", "/2");
    sends("/2", at("other.test", "/3"));
    sends("/3", "/4");
    SITE.stubFor(any(urlEqualTo("/4")).willReturn(aResponse().withStatus(200)));
    assertThat(look(at("page.test", "/1")).state()).isEqualTo(State.THERE);
    sends("/0", "/1");
    assertThat(look(at("page.test", "/0")).words()).contains("too often");
  }

  @Test
  void it_takes_no_longer_than_it_may() {
    most = Duration.ofMillis(400);
    SITE.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(200).withFixedDelay(3_000)));
    long began = System.nanoTime();

    assertThat(look(at("page.test", "/slow")))
        .isEqualTo(new Found(State.UNSURE, "did not answer in time"));
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(2));
  }

  @Test
  void it_says_who_asks_and_gives_nothing_away() {
    SITE.stubFor(
        any(anyUrl()).willReturn(aResponse().withStatus(200).withHeader("Set-Cookie", "a=b")));
    look(at("page.test", "/a"));
    look(at("page.test", "/b"));

    SITE.verify(
        2,
        headRequestedFor(anyUrl())
            .withoutHeader("Cookie")
            .withoutHeader("Authorization")
            .withoutHeader("Referer"));
  }

  @Test
  void each_is_asked_once_in_a_quarter_of_an_hour() {
    SITE.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(200)));
    LinkLookUp lookUp = LinksFixture.on(hosts, most, clock);
    String link = at("page.test", "/");
    lookUp.of(List.of(link, link), LONG);
    lookUp.of(List.of(link), LONG);
    SITE.verify(1, headRequestedFor(anyUrl()));
    clock.forward(1);
    lookUp.of(List.of(link), LONG);
    SITE.verify(2, headRequestedFor(anyUrl()));
  }

  @Test
  void one_that_was_mended_is_found_within_seconds_and_until_then_what_was_known_holds() {
    SITE.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(404)));
    LinkLookUp lookUp = LinksFixture.on(hosts, most, clock);
    String link = at("page.test", "/");
    assertThat(lookUp.of(List.of(link), LONG).get(link)).extracting("state").isEqualTo(State.DEAD);
    SITE.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(200).withFixedDelay(500)));
    clock.forward(Duration.ofSeconds(5));

    assertThat(lookUp.of(List.of(link), Duration.ZERO).get(link))
        .as("nobody waits on a page")
        .extracting("state")
        .isEqualTo(State.DEAD);
    assertThat(lookUp.of(List.of(link), LONG).get(link)).isEqualTo(Found.THERE);
  }

  @Test
  void a_name_that_nobody_answers_for_takes_no_longer_than_it_may_either() {
    most = Duration.ofMillis(400);
    long began = System.nanoTime();

    assertThat(look(at("hangs.test", "/")))
        .isEqualTo(new Found(State.UNSURE, "did not answer in time"));
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(2));
  }

  @Test
  void many_such_names_hold_a_few_threads_of_their_own_and_nobody_elses() {
    most = Duration.ofMillis(400);
    LinkLookUp lookUp = LinksFixture.on(hosts, most, clock);
    List<String> links = IntStream.range(0, 30).mapToObj(i -> at("hangs.test", "/" + i)).toList();

    lookUp.of(links, Duration.ofMillis(300));

    assertThat(waiting).hasSizeLessThanOrEqualTo(8).noneMatch(Thread::isVirtual);
  }

  @Test
  void where_it_is_turned_off_nobody_is_asked() {
    String link = "https://www.elm.gov.uk/minutes";
    assertThat(LinksFixture.never(clock).of(List.of(link), LONG))
        .isEqualTo(Map.of(link, Found.UNKNOWN));
    assertThat(SITE.getAllServeEvents()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://10.1.2.3/minutes", "http://localhost/", "https://minutes.intranet/"})
  void also_then_nobody_could_open_a_private_address(String link) {
    assertThat(LinksFixture.never(clock).of(List.of(link), LONG).get(link))
        .extracting("state")
        .isEqualTo(State.DEAD);
  }

  /** As a resolver whose server does not answer. */
  private List<InetAddress> hangs(String host) throws UnknownHostException {
    waiting.add(Thread.currentThread());
    try {
      Thread.sleep(5_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new UnknownHostException(host);
  }

  private Found look(String link) {
    return Objects.requireNonNull(
        LinksFixture.on(hosts, most, clock).of(List.of(link), LONG).get(link));
  }

  private static String at(String host, String path) {
    return "http://" + host + ":" + SITE.port() + path;
  }

  private static void sends(String path, String to) {
    SITE.stubFor(
        any(urlEqualTo(path)).willReturn(aResponse().withStatus(302).withHeader("Location", to)));
  }
}
