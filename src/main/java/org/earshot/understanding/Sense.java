package org.earshot.understanding;

import java.util.Locale;

/** What a word can do in an answer. Each of the first group is a word list of the locale files. */
enum Sense {
  YES,
  NO,
  SKIP,
  DONT_KNOW,
  HEDGE,
  FILLERS,
  SMALL_WORDS,
  NUMBER_FILLERS,
  AND,
  OR,
  NOT,
  BUT,
  ONLY,
  CORRECTION,
  OPTION,
  ALL,
  BOTH,
  NONE,
  NEVER,
  EXCEPT,
  LAST,
  ORDINAL_NOUN,
  ORDINAL_SUFFIX,
  APPROX,
  AT_MOST,
  LESS_THAN,
  AT_LEAST,
  MORE_THAN,
  BETWEEN,
  TO,
  OUT_OF,
  STARS,
  AND_A_HALF,
  HALF_MORE,

  // What narrows a reading down
  /** A yes only where nothing but courtesies stands around it: "right", "I do". */
  YES_ALONE,
  /** "Myself": who looks after nobody else has not said yes. */
  SELF,
  /** "I want to take part": a yes to that question and to no other. */
  TAKING_PART,
  /** "Thanks", "hi": says nothing, wherever it stands. */
  COURTESIES,
  /** "But", "although": takes back what stood before it. */
  CONTRAST,
  /** "Years old", "I am": how old someone is. */
  AGES,
  /** "24/7": as many hours as there are. */
  AROUND_THE_CLOCK,
  /** "That is all": there is no more to tell. */
  NOTHING_MORE,

  // Dates and times, in a vocabulary of their own
  TODAY,
  TOMORROW,
  YESTERDAY,
  YESTERDAY_OR_TOMORROW,
  DAY_BEFORE_YESTERDAY,
  DAY_AFTER_TOMORROW,
  TONIGHT,
  MORNING,
  NOON,
  AFTERNOON,
  EVENING,
  NEXT,
  IN,
  AT,
  AM,
  PM,
  THIS_YEAR,
  WEEKEND,

  // From groups, and from ICU's own words for numbers and days
  NUMBERS,
  ORDINALS,
  HALVES,
  /** "Still waiting": says in other words what an option says ("not yet"). */
  SAYINGS,
  /** "All three": everything, of a list of three. */
  ALL_OF,
  /** "The first two": so many from the beginning of the list. */
  FIRST_OF,
  UNITS,
  RATES,
  WEEKDAYS,
  MONTHS;

  /** The list's name in a locale file. */
  String list() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean isAboutTime() {
    return compareTo(TODAY) >= 0 && compareTo(WEEKEND) <= 0;
  }

  boolean isGroup() {
    return compareTo(NUMBERS) >= 0;
  }
}
