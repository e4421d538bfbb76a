package org.earshot;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.earshot.links.Hosts;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** In tests of the whole house the internet is this machine, and its sites end in links.test. */
@TestConfiguration
public class HouseLinks {

  @Bean
  @Primary
  Hosts thisMachine() {
    return new Hosts() {
      @Override
      public List<InetAddress> of(String host) throws UnknownHostException {
        if (host.equals("nowhere.links.test")) {
          throw new UnknownHostException(host);
        }
        return List.of(InetAddress.getLoopbackAddress());
      }

      @Override
      public boolean namesAreKnown() {
        return true;
      }

      @Override
      public boolean mayVisit(InetAddress address) {
        return true;
      }

      @Override
      public @Nullable String objection(String host, int port) {
        return host.endsWith(".links.test") ? null : "is not looked up in tests";
      }
    };
  }
}
