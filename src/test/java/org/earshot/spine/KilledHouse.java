package org.earshot.spine;

import org.earshot.Earshot;
import org.earshot.HouseClock;
import org.springframework.boot.SpringApplication;

/**
 * The whole house in a process of its own, so that it can be killed. Only its clock is the tests'.
 */
final class KilledHouse {

  private KilledHouse() {}

  public static void main(String[] args) {
    SpringApplication.run(new Class<?>[] {Earshot.class, HouseClock.class}, args);
  }
}
