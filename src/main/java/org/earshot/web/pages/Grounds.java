package org.earshot.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.earshot.consultations.Protection;
import org.earshot.consultations.Protection.Basis;
import org.earshot.consultations.Protection.LegalBasis;
import org.earshot.consultations.SetUp;
import org.earshot.web.PageWords;
import org.jspecify.annotations.Nullable;

/**
 * What the law lets us do with what people tell us, purpose by purpose, as the officers recorded it
 * (Articles 13(1)(c) and 13(2)(a) of the UK GDPR), in our own words.
 */
public record Grounds(PageWords words) {

  /**
   * @param purpose what we do
   * @param law why we may
   */
  public record Ground(String purpose, String law) {}

  /** Of those who say that they need information in another way. It has English words only. */
  static final Ground OTHER_FORMAT =
      new Ground(
          "To reach you in another way, such as large print or BSL",
          "You agree to it expressly, and can take that back at any time (UK GDPR, article 9(2)(a)).");

  /**
   * @param asked what it asks people about themselves, in words; empty for nothing
   */
  public List<Ground> each(SetUp setUp, String asked) {
    Protection protection = setUp.protection();
    LegalBasis basis = protection == null ? null : protection.legalBasis();
    List<Ground> grounds = new ArrayList<>();
    if (!asked.isEmpty()) {
      grounds.add(
          new Ground(
              words.say("ground_about_you"), words.say("ground_about_you_law", "topics", asked)));
    }
    if (basis != null) {
      add("ground_take_part", basis.takePart(), grounds);
      add("ground_be_told", basis.beToldOutcome(), grounds);
      add("ground_asked_again", basis.beAskedAgain(), grounds);
      add("ground_equality", basis.equality(), grounds);
      add("ground_invite", basis.invite(), grounds);
    }
    return List.copyOf(grounds);
  }

  private void add(String purpose, @Nullable Basis basis, List<Ground> grounds) {
    if (basis != null) {
      grounds.add(
          new Ground(
              words.say(purpose), words.say("law_" + basis.name().toLowerCase(Locale.ROOT))));
    }
  }

  /**
   * How long numbers are kept.
   *
   * @param days after people were told what was decided; empty for the default
   */
  public String numbersKept(OptionalLong days) {
    String promised =
        days.isEmpty()
            ? words.say("kept_until_told")
            : words.say("kept_days", "days", days.getAsLong());
    return promised + " " + words.say("kept_after", "days", Protection.LEAST_CONTACT_DAYS);
  }
}
