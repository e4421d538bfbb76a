package org.earshot.web.inviting;

import java.time.LocalDate;
import java.util.Map;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.SetUp;
import org.earshot.flow.Standing;
import org.earshot.flow.Wording;
import org.earshot.web.Apart;
import org.earshot.web.forms.QrCode;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of paper that asks people to take part, in one language.
 *
 * @param text what to text where
 * @param closes until when; null where no day is set
 * @param together with whom it is asked; null where the organisation asks alone
 * @param help whom to ask; null where nobody can be called
 * @param relay how those reach somebody who cannot speak on the phone; null where nobody is named
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
    @Nullable String together,
    @Nullable String help,
    @Nullable String relay,
    QrCode code) {

  /** More letters than this leave little of the sheet for the square. */
  private static final int LONG = 240;

  /** Whether its words are many, so that they are set smaller. */
  public boolean isLong() {
    int others = together == null ? 0 : together.length();
    return title.length() + about.length() + others > LONG;
  }

  /**
   * What a sheet is made of.
   *
   * @param way the channel on which they write
   * @param number what people write to
   */
  record Making(
      Consultation consultation,
      Wording words,
      @Nullable String together,
      String word,
      Way way,
      String number,
      String link) {

    Poster poster() {
      return new Poster(
          words.title(),
          words.welcome(),
          words.say(Standing.POSTER_CALL),
          way.how(words, Apart.of(word), Apart.of(whole(number))),
          words.say(Standing.POSTER_SCAN),
          words.say(Standing.LETTER_HOW),
          closes(),
          words.say(Standing.INVITATION_TERMS),
          together,
          help(),
          relay(),
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
              Map.of("name", lead.name(), "phone", Apart.of(whole(lead.phone()))));
    }

    private @Nullable String relay() {
      SetUp.Lead lead = consultation.setUp().lead();
      return lead == null || lead.relay() == null || lead.relay().isBlank()
          ? null
          : words.say(Standing.HELP_RELAY, Map.of("contact", Apart.of(lead.relay().strip())));
    }

    /** Never broken across two lines, where it would be read as two numbers. */
    private static String whole(String number) {
      return number.strip().replaceAll("[ \\u00A0]+", "\u00A0").replace('-', '\u2011');
    }
  }
}
