package org.earshot.web.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The telephones that lie side by side on the page. It travels in the address, so that the page can
 * be bookmarked and nothing of it is kept.
 *
 * @param problem what was wrong with a number that was typed; null where nothing was
 */
record Desk(List<Phone> phones, @Nullable String problem) {

  static final int MOST = 4;

  private static final String WRONG_NUMBER =
      " is not a number for this page. Use one from 07700 900000 to 07700 900999: these belong to"
          + " nobody.";

  Desk {
    phones = List.copyOf(phones);
  }

  /** The telephones with these numbers and looks, at the same places; one new one where none. */
  static Desk of(List<String> numbers, List<String> looks) {
    List<Phone> phones = new ArrayList<>();
    String problem = null;
    for (int place = 0; place < Math.min(numbers.size(), MOST); place++) {
      Look look = Look.named(place < looks.size() ? looks.get(place) : "");
      var phone = Phone.of(numbers.get(place), look);
      if (phone.isPresent()) {
        phones.add(phone.get());
      } else {
        problem = "“" + numbers.get(place) + "”" + WRONG_NUMBER;
      }
    }
    return new Desk(phones.isEmpty() ? List.of(unused(phones)) : phones, problem);
  }

  /** As {@link #text()} wrote it. */
  static Desk read(String text) {
    List<String> numbers = new ArrayList<>();
    List<String> looks = new ArrayList<>();
    for (String phone : text.split(",", MOST + 1)) {
      int dot = phone.indexOf('.');
      numbers.add(dot < 0 ? phone : phone.substring(0, dot));
      looks.add(dot < 0 ? "" : phone.substring(dot + 1));
    }
    return of(numbers, looks);
  }

  Desk withOneMore() {
    if (phones.size() >= MOST) {
      return this;
    }
    List<Phone> more = new ArrayList<>(phones);
    more.add(unused(phones));
    return new Desk(more, problem);
  }

  /**
   * @param place from 0; any other changes nothing
   */
  Desk without(int place) {
    if (place < 0 || place >= phones.size() || phones.size() == 1) {
      return this;
    }
    List<Phone> fewer = new ArrayList<>(phones);
    fewer.remove(place);
    return new Desk(fewer, problem);
  }

  public boolean full() {
    return phones.size() >= MOST;
  }

  public String text() {
    return phones.stream()
        .map(phone -> phone.number() + "." + phone.look().name())
        .collect(Collectors.joining(","));
  }

  /** The address of the page with these telephones. */
  public String address() {
    return phones.stream()
        .map(phone -> "number=" + phone.number() + "&look=" + phone.look().name())
        .collect(Collectors.joining("&", "/simulator?", ""));
  }

  private static Phone unused(List<Phone> phones) {
    for (int last = 1; ; last++) {
      Phone phone = new Phone("07700900%03d".formatted(last), Look.sms);
      if (phones.stream().noneMatch(taken -> taken.number().equals(phone.number()))) {
        return phone;
      }
    }
  }
}
