package org.earshot.spine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** One phone or app: says something and waits until there is an answer. */
final class Phone {

  final String address;
  private final Wire wire;
  private final String channel;

  Phone(Wire wire, String channel, String address) {
    this.wire = wire;
    this.channel = channel;
    this.address = address;
  }

  Phone says(String words) throws InterruptedException {
    int before = got().size();
    assertThat(wire.say(channel, address, words, 1)).isTrue();
    for (int i = 0; i < 600 && got().size() == before; i++) {
      Thread.sleep(50);
    }
    settle();
    return this;
  }

  void waitsFor(String words) throws InterruptedException {
    for (int i = 0; i < 1_200 && !gotLast().contains(words); i++) {
      Thread.sleep(50);
    }
    assertThat(gotLast()).contains(words);
  }

  /** A reply may be several messages. */
  private void settle() throws InterruptedException {
    for (int same = 0, size = got().size(); same < 12; same++) {
      Thread.sleep(50);
      if (got().size() != size) {
        size = got().size();
        same = 0;
      }
    }
  }

  List<String> got() {
    return wire.got(channel, address).stream().map(Wire.Got::text).toList();
  }

  String gotLast() {
    return got().isEmpty() ? "" : got().getLast();
  }
}
