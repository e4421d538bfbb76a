package org.earshot.flow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How replies become meanings; the room {@code understanding} implements it. Pure: the same words
 * always mean the same.
 */
public interface Understanding {

  /** Reads a reply to this question. Never throws, whatever the text. */
  Meaning read(String text, Question question, Hearing hearing);

  /**
   * A command, if the whole message is one (opt-out also in a polite sentence); long answers that
   * contain such words are not.
   */
  Optional<Order> command(String text, Locale language, Set<Locale> offered);

  /**
   * Whether the whole message only says that what we told has been heard: "ok, thanks". A plain yes
   * says more.
   */
  boolean acknowledges(String text, Hearing hearing);

  /**
   * Whether the message says that its writer wants to take part, or names what it is about, and
   * hardly anything else: "Hi, I saw your poster and would like to take part please".
   *
   * @param title of what they may take part in
   */
  boolean willing(String text, String title, Hearing hearing);

  /**
   * Whether the message asks something itself: with a question mark, or with "who", "can I" and the
   * like where it begins.
   */
  boolean asks(String text, Hearing hearing);

  /** Whether the whole message says that nothing more is to be said: "that's all", "basta". */
  boolean endsAnswers(String text, Hearing hearing);

  /** Whether the message is hardly more than a greeting: "hello there, good morning". */
  boolean greets(String text, Hearing hearing);

  /**
   * The language of a free text, if it is one of those offered, is not the current one, and is sure
   * enough to be offered.
   */
  Optional<Locale> otherLanguage(String text, Hearing hearing);

  /**
   * Which of the languages offered is named here ("polski", "2", "Urdu"), by name in any language.
   */
  Optional<Locale> namedLanguage(String text, Hearing hearing);

  /** The language that these words name and nothing else, whether or not it is offered. */
  Optional<Locale> onlyNames(String text);

  /**
   * A time ahead of {@code now} ("tomorrow", "2 hours", "monday evening"), within quiet hours'
   * limits.
   */
  Optional<Instant> when(String text, Locale language, Instant now);

  /** The day ahead that is named ("on Thursday after 4pm"); empty where none is ("after 4pm"). */
  Optional<LocalDate> day(String text, Locale language, Instant now);

  /**
   * Whether the text holds words of danger, in any language that we know, for which a signpost is
   * sent at once.
   */
  boolean alarming(String text);

  /**
   * A wish to be called by telephone, if the whole message is hardly more than that: "can someone
   * ring me on Tuesday please?". A longer story in which somebody calls is none.
   */
  Optional<CallWanted> callWanted(String text, Locale language, Set<Locale> offered);

  /**
   * Likewise in any part of a longer text: "Good drivers. Please ring me", "all fine but call me on
   * 07700 900123 please". In the middle of a sentence it takes a courtesy or a number to be one.
   */
  Optional<CallWanted> callAmong(String text, Locale language, Set<Locale> offered);

  /**
   * Words by which somebody takes back what they said before: "oops, I meant 3", "sorry, 3", "3 not
   * 2". Empty where there are none.
   */
  Optional<Corrected> corrected(String text, Hearing hearing);

  /**
   * A telephone number, if the whole message is hardly more than one: "07700 900123, after 6pm
   * please", in digits of any script.
   */
  Optional<Telephone> telephone(String text);

  /**
   * @param number in E.164
   * @param note what was said beside it; empty where nothing was
   */
  record Telephone(String number, String note) {}

  /**
   * @param to what is right, in their words; empty where they did not say
   * @param instead what it is to take the place of ("2" in "3 not 2"); null where that is not said
   * @param plainly whether the words mean nothing but that; "sorry" may also be polite
   */
  record Corrected(String to, @Nullable String instead, boolean plainly) {}

  /**
   * @param words those that ask for the call ("ring me")
   * @param when those that say when it suits ("on Tuesday", "I am in after 4pm"), as they stand;
   *     empty where none do
   * @param part the part of the text that holds all of it
   */
  record CallWanted(String words, String when, String part) {}

  /**
   * A command with what it was about.
   *
   * @param argument what followed the command word ("2" in CHANGE 2, "polski" in LANGUAGE polski);
   *     what MORE is to tell, where one thing is asked for; null where nothing is
   */
  record Order(Command command, @Nullable String argument) {

    /** MORE: who asks, and whether it is a fraud. */
    public static final String WHO = "who";

    /** MORE: whether it costs anything. */
    public static final String COST = "cost";

    /** MORE: how long it takes. */
    public static final String LONG = "long";

    /** MORE: who sees the answers, and what becomes of them. */
    public static final String PRIVATE = "private";
  }
}
