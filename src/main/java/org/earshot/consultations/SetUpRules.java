package org.earshot.consultations;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.earshot.consultations.SetUp.Lead;
import org.earshot.security.Objections;
import org.jspecify.annotations.Nullable;

/**
 * What a set-up record must not be at any time: malformed. What it may still lack is for {@link
 * SetUpGate} to say.
 */
final class SetUpRules {

  static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,60}");

  private static final String NO_EMAIL = "This is not an e-mail address.";
  private static final String NO_PHONE =
      "This is not a telephone number: use digits and spaces, such as 0116 496 0000.";
  private static final Set<String> ISO_LANGUAGES =
      Set.copyOf(Arrays.asList(Locale.getISOLanguages()));

  private SetUpRules() {}

  /**
   * @param conversations the names of all conversations there are
   * @throws org.earshot.security.Refused naming the fields that are wrong
   */
  static void check(String slug, SetUp setUp, Collection<String> conversations) {
    Objections wrongs = new Objections();
    if (!SLUG.matcher(slug).matches()) {
      wrongs.add("slug", "Use 1 to 60 small letters, digits and hyphens.");
    }
    SetUpLengths.check(setUp, wrongs);
    SetUpRows.check(setUp, wrongs);
    conversation(setUp.conversation(), conversations, wrongs);
    languages(setUp.languages(), wrongs);
    lead(setUp.lead(), wrongs);
    wrongs.addIf(!Reach.phone(setUp.safeguardingPhone()), "safeguarding_phone", NO_PHONE);
    wrongs.addIf(!Reach.email(setUp.safeguardingEmail()), "safeguarding_email", NO_EMAIL);
    dates(setUp, wrongs);
    announcement(setUp, wrongs);
    wrongs.refuse();
  }

  private static void conversation(
      @Nullable String name, Collection<String> conversations, Objections wrongs) {
    if (name != null && !name.isBlank() && !conversations.contains(name)) {
      wrongs.add(
          "conversation",
          "There is no conversation of this name. There are: "
              + String.join(", ", conversations)
              + ".");
    }
  }

  private static void languages(@Nullable List<String> tags, Objections wrongs) {
    if (tags == null) {
      return;
    }
    for (int i = 0; i < tags.size(); i++) {
      if (!known(tags.get(i))) {
        wrongs.add(
            "languages[" + i + "]", "This is not a language tag such as en, gu, pl, ur or pa.");
      }
    }
  }

  static boolean known(@Nullable String tag) {
    if (tag == null) {
      return false;
    }
    try {
      return ISO_LANGUAGES.contains(new Locale.Builder().setLanguageTag(tag).build().getLanguage());
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  private static void lead(@Nullable Lead lead, Objections wrongs) {
    if (lead == null) {
      return;
    }
    wrongs.addIf(!Reach.email(lead.email()), "lead.email", NO_EMAIL);
    wrongs.addIf(!Reach.phone(lead.phone()), "lead.phone", NO_PHONE);
  }

  private static void dates(SetUp setUp, Objections wrongs) {
    LocalDate closes = setUp.closesOn();
    wrongs.addIf(before(closes, setUp.opensOn()), "closes_on", "It would close before it opens.");
    wrongs.addIf(
        before(setUp.feedbackBy(), closes), "feedback_by", "Feedback comes after closing.");
    wrongs.addIf(
        before(setUp.outcomeBy(), closes), "outcome_by", "The outcome comes after closing.");
  }

  /** What is announced is whole: whoever reads it knows what comes, for whom, and when. */
  private static void announcement(SetUp setUp, Objections wrongs) {
    Announcement announcement = setUp.announcement();
    String month = announcement == null ? null : announcement.month();
    wrongs.addIf(
        month != null && !month.isBlank() && !Announcement.isMonth(month),
        "announcement.month",
        "Write the month as a year and a month, like 2027-03.");
    if (!Announcement.isMade(setUp)) {
      return;
    }
    wrongs.addIf(
        Stream.of(setUp.title(), setUp.purpose(), setUp.audience()).anyMatch(SetUpGate::missing),
        "announcement.show",
        "It cannot be announced without a title, a purpose, and whom you ask: people read them.");
    wrongs.addIf(
        Announcement.monthOf(setUp).isEmpty(),
        "announcement.month",
        "Choose the month in which it is to open: people read it.");
  }

  private static boolean before(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one != null && other != null && one.isBefore(other);
  }
}
