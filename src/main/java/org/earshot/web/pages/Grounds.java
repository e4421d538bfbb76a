package org.earshot.web.pages;

import java.util.ArrayList;
import java.util.List;
import org.earshot.consultations.Protection;
import org.earshot.consultations.Protection.Basis;
import org.earshot.consultations.Protection.LegalBasis;
import org.earshot.consultations.SetUp;
import org.jspecify.annotations.Nullable;

/**
 * What the law lets us do with what people tell us, purpose by purpose, as the officers recorded it
 * (Articles 13(1)(c) and 13(2)(a) of the UK GDPR).
 *
 * @param kept for how long, and why; null where nobody has written it down
 */
public record Grounds(List<Ground> each, @Nullable String kept) {

  /**
   * @param purpose what we do
   * @param law why we may
   */
  public record Ground(String purpose, String law) {}

  /**
   * @param asked what it asks people about themselves, in words
   */
  public static Grounds of(SetUp setUp, List<String> asked) {
    Protection protection = setUp.protection();
    LegalBasis basis = protection == null ? null : protection.legalBasis();
    List<Ground> grounds = new ArrayList<>();
    if (!asked.isEmpty()) {
      String topics = String.join("; ", asked);
      grounds.add(
          new Ground(
              "What we ask about you",
              "Only if you agree to be asked, and you can skip each one: " + topics + "."));
    }
    if (basis != null) {
      grounds.addAll(grounds(basis));
    }
    return new Grounds(List.copyOf(grounds), protection == null ? null : protection.retention());
  }

  private static List<Ground> grounds(LegalBasis basis) {
    List<Ground> grounds = new ArrayList<>();
    add("To keep and read your answers", basis.takePart(), grounds);
    add("To tell you what came of it", basis.beToldOutcome(), grounds);
    add("To ask you again another time", basis.beAskedAgain(), grounds);
    add("To ask about your background", basis.equality(), grounds);
    add("To write to you before you have written to us", basis.invite(), grounds);
    return List.copyOf(grounds);
  }

  private static void add(String purpose, @Nullable Basis basis, List<Ground> grounds) {
    if (basis != null) {
      grounds.add(new Ground(purpose, law(basis)));
    }
  }

  private static String law(Basis basis) {
    return switch (basis) {
      case public_task -> "It is part of our public task (UK GDPR, article 6(1)(e)).";
      case consent ->
          "You agree to it, and can take that back at any time (UK GDPR, article 6(1)(a)).";
      case legal_obligation -> "The law obliges us to (UK GDPR, article 6(1)(c)).";
      case legitimate_interests ->
          "We have a good reason, and it does not outweigh your interests (UK GDPR, article"
              + " 6(1)(f)).";
      case equality_monitoring ->
          "To check that everybody is treated equally (Data Protection Act 2018, schedule 1,"
              + " paragraph 8).";
    };
  }
}
