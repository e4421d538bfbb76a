package org.earshot.channels;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The addresses at which one telephone number writes and is written to. */
public final class Numbered {

  /** Kept by Ofcom for stories: only phones in the browser have these. */
  private static final String INVENTED = "\\+447700900\\d{3}";

  private static final List<String> CHANNELS = List.of("sms", "whatsapp");

  private Numbered() {}

  /**
   * @param number in E.164
   */
  public static List<Address> addresses(String number) {
    Stream<Address> real = CHANNELS.stream().map(channel -> new Address(channel, number));
    return number.matches(INVENTED)
        ? Stream.concat(real, simulated("0" + number.substring("+44".length()))).toList()
        : real.toList();
  }

  private static Stream<Address> simulated(String number) {
    return CHANNELS.stream().map(look -> new Address("simulator", look + ":" + number));
  }

  /** The number that it stands for, in E.164; null where it is none. */
  public static @Nullable String number(Address address) {
    String value = address.value();
    if (CHANNELS.contains(address.channel())) {
      return value.startsWith("+") ? value : null;
    }
    String[] parts = value.split(":", 2);
    return address.channel().equals("simulator") && CHANNELS.contains(parts[0])
        ? "+44" + parts[1].substring(1)
        : null;
  }
}
