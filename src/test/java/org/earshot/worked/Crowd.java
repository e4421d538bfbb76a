package org.earshot.worked;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Two thousand invented people, the same ones from the same seed. */
final class Crowd {

  static final int PEOPLE = 2_000;

  /** Organisations that bring people; the second one fewer than may be told of. */
  static final String CLUB = "TEACLUB";

  static final String CHURCH = "STMARY";

  private static final int BY_CHURCH = 7;
  private static final int BY_CLUB = 300;
  private static final int RARE = 6;
  private static final int CHOIR = 8;

  private final Random chance;
  private final String keyword;

  private Crowd(long seed, String keyword) {
    this.chance = new Random(seed);
    this.keyword = keyword;
  }

  static List<Somebody> of(long seed, String keyword) {
    Crowd crowd = new Crowd(seed, keyword);
    List<Somebody> people = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      people.add(crowd.somebody(i));
    }
    return people;
  }

  /** Mobile numbers that Ofcom keeps for invented people: a thousand, on two channels each. */
  private Somebody somebody(int number) {
    String phone = "+447700900%03d".formatted(number / 3);
    String channel = List.of("sms", "whatsapp", "telegram").get(number % 3);
    String address = channel.equals("telegram") ? "" + (6_000_000_000L + number) : phone;
    boolean choir = number < CHOIR;
    String language = List.of("en", "en", "en", "gu", "pl").get(choir ? 0 : chance.nextInt(5));
    Somebody one = new Somebody(channel, address, language, new Random(chance.nextLong()));
    boolean takesPart = number < BY_CLUB || chance.nextInt(40) > 0;
    one.joins(word(number), takesPart);
    if (takesPart) {
      takesPart(one, number);
    }
    return one;
  }

  private String word(int number) {
    return number < BY_CHURCH ? CHURCH : number < BY_CLUB ? CLUB : keyword;
  }

  private void takesPart(Somebody one, int number) {
    if (number < BY_CLUB) {
      one.broughtBy(word(number));
    }
    boolean patient = number < CHOIR;
    if (!patient && chance.nextInt(25) == 0) {
      return;
    }
    one.answers(number >= BY_CLUB && number < BY_CLUB + RARE);
    if (!patient && chance.nextInt(25) == 0) {
      return;
    }
    if (patient) {
      one.writes(Phrases.choir(chance));
    } else if (chance.nextInt(5) == 0) {
      one.skips("anything_else");
    } else {
      one.writes(Phrases.text(one.language, chance));
    }
    one.tellsOfThemselves(chance.nextInt(5) < 2);
    one.wantsToBeTold(chance.nextInt(4) > 0);
    one.cells().put("completed", "yes");
    if (!patient && chance.nextInt(100) == 0) {
      one.stops();
    }
  }

  /**
   * Lets everybody speak, several at a time, each in their own order; every tenth by the webhook of
   * their provider.
   */
  static void speaks(List<Somebody> people, WorkedHouse house) throws Exception {
    List<Future<?>> speaking = new ArrayList<>();
    try (ExecutorService several = Executors.newFixedThreadPool(4)) {
      for (int i = 0; i < people.size(); i++) {
        boolean outside = i % 10 == 0;
        Somebody one = people.get(i);
        speaking.add(several.submit(() -> speaks(one, outside, house)));
      }
    }
    for (Future<?> one : speaking) {
      one.get(1, TimeUnit.SECONDS);
    }
  }

  private static void speaks(Somebody one, boolean outside, WorkedHouse house) {
    for (String words : one.says()) {
      if (outside) {
        house.says(one.channel, one.address, words);
      } else {
        house.saysInside(one.channel, one.address, words);
      }
    }
  }
}
