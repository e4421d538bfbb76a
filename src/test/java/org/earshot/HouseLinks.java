package org.earshot;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.earshot.links.Found;
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
        return List.of(
            host.equals("inside.links.test")
                ? InetAddress.getByName("10.0.0.1")
                : InetAddress.getLoopbackAddress());
      }

      @Override
      public boolean namesAreKnown() {
        return true;
      }

      @Override
      public boolean mayVisit(InetAddress address) {
        return address.isLoopbackAddress();
      }

      @Override
      public @Nullable Found objection(String host, int port) {
        return host.endsWith(".links.test")
            ? null
            : new Found(Found.State.UNSURE, "is not looked up in tests");
      }
    };
  }
}
