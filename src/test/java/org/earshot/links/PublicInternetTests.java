package org.earshot.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a link may lead us, and where not. */
class PublicInternetTests {

  private final PublicInternet internet = new PublicInternet();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.1.2.3",
        "2130706433",
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "192.0.0.192",
        "198.18.0.1",
        "192.0.2.1",
        "198.51.100.7",
        "203.0.113.9",
        "224.0.0.1",
        "239.1.1.1",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "fe80::1",
        "fc00::1",
        "fd00:ec2::254",
        "ff02::1",
        "::ffff:10.0.0.1",
        "::ffff:127.0.0.1",
        "::127.0.0.1",
        "64:ff9b::a00:1",
        "2002:a00:1::1",
        "2001:0:a00:1::1",
        "2001:db8::1"
      })
  void nothing_in_a_private_network_is_asked(String address) throws UnknownHostException {
    assertThat(internet.mayVisit(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "151.101.0.144",
        "172.15.255.255",
        "172.32.0.1",
        "100.128.0.1",
        "169.253.1.1",
        "223.255.255.1",
        "2a04:4e42::144",
        "2606:4700::1111"
      })
  void what_everybody_can_reach_is(String address) throws UnknownHostException {
    assertThat(internet.mayVisit(InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "www.gov.uk,80,",
    "www.gov.uk,443,",
    "www.gov.uk,22,has a port",
    "www.gov.uk,8080,has a port",
  })
  void and_only_at_the_ports_of_the_web(String host, int port, String why) {
    if (why == null) {
      assertThat(internet.objection(host, port)).isNull();
    } else {
      Found found = Objects.requireNonNull(internet.objection(host, port));
      assertThat(found.words()).startsWith(why);
      assertThat(found.state()).isEqualTo(Found.State.UNSURE);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "elm.example.org,is an example",
    "example.com,is an example",
    "here.test,is an example",
    "localhost,leads into a private network",
    "intranet,leads into a private network",
    "minutes.council.local,leads into a private network",
    "wiki.corp,leads into a private network"
  })
  void no_resident_can_open_a_name_that_means_nothing_outside(String host, String why) {
    Found found = Objects.requireNonNull(internet.objection(host, 443));
    assertThat(found.words()).startsWith(why);
    assertThat(found.state()).isEqualTo(Found.State.DEAD);
  }
}
