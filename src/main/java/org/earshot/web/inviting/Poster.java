package org.earshot.web.inviting;

import java.time.LocalDate;
import java.util.Map;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.SetUp;
import org.earshot.flow.Standing;
import org.earshot.flow.Wording;
import org.earshot.web.forms.QrCode;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of paper that asks people to take part, in one language.
 *
 * @param text what to text where
 * @param closes until when; null where no day is set
 * @param help whom to ask; null where nobody can be called
 */
public record Poster(
    String title,
    String about,
    String call,
    String text,
    String scan,
    String how,
    @Nullable String closes,
    String terms,
    @Nullable String help,
    QrCode code) {

  /** More letters than this leave little of the sheet for the square. */
  private static final int LONG = 240;

  /** Whether its words are many, so that they are set smaller. */
  public boolean isLong() {
    return title.length() + about.length() > LONG;
  }

  /**
   * What a sheet is made of.
   *
   * @param way the channel on which they write
   * @param number what people write to
   */
  record Making(
      Consultation consultation, Wording words, String word, Way way, String number, String link) {

    Poster poster() {
      return new Poster(
          words.title(),
          words.welcome(),
          words.say(Standing.POSTER_CALL),
          way.how(words, apart(word), apart(whole(number))),
          words.say(Standing.POSTER_SCAN),
          words.say(Standing.LETTER_HOW),
          closes(),
          words.say(Standing.INVITATION_TERMS),
          help(),
          QrCode.of(link));
    }

    private @Nullable String closes() {
      LocalDate day = consultation.setUp().closesOn();
      return day == null
          ? null
          : words.say(Standing.POSTER_CLOSES, Map.of("date", words.written(day)));
    }

    private @Nullable String help() {
      SetUp.Lead lead = consultation.setUp().lead();
      return lead == null || lead.name() == null || lead.phone() == null
          ? null
          : words.say(
              Standing.LETTER_HELP,
              Map.of("name", lead.name(), "phone", apart(whole(lead.phone()))));
    }

    /** Never broken across two lines, where it would be read as two numbers. */
    private static String whole(String number) {
      return number.strip().replaceAll("[ \\u00A0]+", "\u00A0").replace('-', '\u2011');
    }

    /** Kept in its own direction among words that run the other way. */
    private static String apart(String words) {
      return "\u2068" + words + "\u2069";
    }
  }
}
