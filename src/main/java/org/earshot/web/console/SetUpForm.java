package org.earshot.web.console;

import java.util.List;
import org.earshot.consultations.SetUp;
import org.jspecify.annotations.Nullable;

/** The set-up record as it was typed. Any field may be missing: the opening gate says what is. */
record SetUpForm(
    @Nullable String title,
    @Nullable String conversation,
    @Nullable List<String> languages,
    @Nullable String kind,
    @Nullable String purpose,
    @Nullable String whyNow,
    @Nullable String canChange,
    @Nullable String cannotChange,
    @Nullable String whoDecides,
    @Nullable DateEntry decisionOn,
    @Nullable String leadName,
    @Nullable String leadEmail,
    @Nullable String leadPhone,
    @Nullable String audience,
    @Nullable String alreadyKnown,
    @Nullable String howAnswersAreUsed,
    @Nullable DateEntry opensOn,
    @Nullable DateEntry closesOn,
    @Nullable DateEntry feedbackBy,
    @Nullable DateEntry outcomeBy,
    @Nullable String safeguardingPhone,
    @Nullable String recordings) {

  static SetUpForm of(SetUp record) {
    SetUp.Lead lead = record.lead() == null ? new SetUp.Lead(null, null, null) : record.lead();
    return new SetUpForm(
        record.title(),
        record.conversation(),
        record.languages(),
        record.kind() == null ? null : record.kind().name(),
        record.purpose(),
        record.whyNow(),
        record.canChange(),
        record.cannotChange(),
        record.whoDecides(),
        DateEntry.of(record.decisionOn()),
        lead.name(),
        lead.email(),
        lead.phone(),
        record.audience(),
        record.alreadyKnown(),
        record.howAnswersAreUsed(),
        DateEntry.of(record.opensOn()),
        DateEntry.of(record.closesOn()),
        DateEntry.of(record.feedbackBy()),
        DateEntry.of(record.outcomeBy()),
        record.safeguardingPhone(),
        record.takesRecordings() ? "yes" : "no");
  }

  static SetUpForm blank() {
    return of(
        new SetUp(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null, null, null));
  }

  /** The record, with a problem for each field that cannot be read. */
  SetUp read(Problems problems) {
    problems.require(title, "title", "Enter a title");
    return new SetUp(
        Typed.orNull(title),
        Typed.orNull(conversation),
        languages == null ? List.of() : languages,
        kind(problems),
        Typed.orNull(purpose),
        Typed.orNull(whyNow),
        Typed.orNull(canChange),
        Typed.orNull(cannotChange),
        Typed.orNull(whoDecides),
        entry(decisionOn).read("decisionOn", "Date of the decision", problems),
        lead(problems),
        Typed.orNull(audience),
        Typed.orNull(alreadyKnown),
        Typed.orNull(howAnswersAreUsed),
        entry(opensOn).read("opensOn", "Opening date", problems),
        entry(closesOn).read("closesOn", "Closing date", problems),
        entry(feedbackBy).read("feedbackBy", "Date of the feedback report", problems),
        entry(outcomeBy).read("outcomeBy", "Date of the outcome", problems),
        Typed.orNull(safeguardingPhone),
        "no".equals(recordings) ? SetUp.Recordings.no : null);
  }

  public boolean speaks(String language) {
    return languages != null && languages.contains(language);
  }

  private SetUp.@Nullable Kind kind(Problems problems) {
    String chosen = Typed.orNull(kind);
    for (SetUp.Kind known : SetUp.Kind.values()) {
      if (known.name().equals(chosen)) {
        return known;
      }
    }
    if (chosen != null) {
      problems.add("kind", "Choose engagement or consultation");
    }
    return null;
  }

  private SetUp.@Nullable Lead lead(Problems problems) {
    String email = Typed.orNull(leadEmail);
    if (email != null && !email.matches("[^@\\s]+@[^@\\s]+")) {
      problems.add(
          "leadEmail", "Enter the lead officer's email address, like name@council.example");
    }
    String name = Typed.orNull(leadName);
    String phone = Typed.orNull(leadPhone);
    return name == null && email == null && phone == null
        ? null
        : new SetUp.Lead(name, email, phone);
  }

  private static DateEntry entry(@Nullable DateEntry typed) {
    return typed == null ? DateEntry.BLANK : typed;
  }
}
