package org.earshot.directory;

import java.util.Locale;

/** What the directory says of a group, as it is asked for and as a column is headed. */
public enum Detail {
  NAME("Name", "For example, Belgrave Carers Cafe", 120),
  CONTACT("Contact person", "", 120),
  PHONE("Phone", "", 40),
  EMAIL("E-mail", "", 200),
  MEETS("How often they meet", "For example, every second Tuesday", 200),
  PLACE("Where", "The place, and whether others can use it", 200),
  AREA("Area", "For example, Belgrave", 120),
  FOR_WHOM("For whom", "For example, people who look after a parent", 200),
  OVERLOOKED("Easy to overlook", "Yes or No", 3),
  TELL(
      "How people reach it",
      "What anybody may read: a public telephone number or address. Only with this can it be named"
          + " at the end of a conversation",
      80);

  private final String words;
  private final String hint;
  private final int longest;

  Detail(String words, String hint, int longest) {
    this.words = words;
    this.hint = hint;
    this.longest = longest;
  }

  public String words() {
    return words;
  }

  public String hint() {
    return hint;
  }

  int longest() {
    return longest;
  }

  /** The name of its field in a form. */
  public String field() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is a person's, so that only those who may see contact details see it. */
  public boolean personal() {
    return this == CONTACT || this == PHONE || this == EMAIL;
  }
}
