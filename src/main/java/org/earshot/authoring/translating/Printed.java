package org.earshot.authoring.translating;

import java.util.Collection;

/** How a question and its answers read in a text message. */
public final class Printed {

  private Printed() {}

  public static String of(String ask, Collection<String> labels) {
    StringBuilder printed = new StringBuilder(ask);
    int number = 1;
    for (String label : labels) {
      printed.append('\n').append(number++).append(". ").append(label);
    }
    return printed.toString();
  }
}
