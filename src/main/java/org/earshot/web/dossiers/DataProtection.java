package org.earshot.web.dossiers;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.earshot.authoring.EqualityTopic;
import org.earshot.authoring.editing.Kinds;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.consultations.PublicText;
import org.earshot.flow.Conversation;
import org.earshot.flow.Question;
import org.earshot.flow.Type;
import org.earshot.flow.Wording;
import org.earshot.language.Phrasebook;
import org.earshot.outcomes.KeptContacts;
import org.earshot.privacy.Retained;
import org.earshot.security.Officer.Role;
import org.earshot.security.Officers;
import org.earshot.translation.MachineTranslation;
import org.earshot.web.PageWords;
import org.earshot.web.dossiers.Dossier.Part;
import org.earshot.web.dossiers.Dossier.Table;
import org.earshot.web.pages.Carriers;
import org.earshot.web.pages.DataProtectionContact;
import org.earshot.web.pages.Grounds;
import org.earshot.web.pages.NumbersToText;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The data protection impact assessment of a consultation (Article 35 of the UK GDPR), begun: what
 * is kept, why, on what grounds, where, how long, who sees it and who carries it.
 */
@Component
class DataProtection {

  private final Consultations consultations;
  private final Facts facts;
  private final KeptContacts contacts;
  private final Phrasebook phrasebook;
  private final List<Retained> stores;
  private final Officers officers;
  private final NumbersToText numbers;
  private final Carriers carriers;
  private final DataProtectionContact contact;
  private final MachineTranslation machine;
  private final InstantSource clock;
  private final String organisation;

  DataProtection(
      Consultations consultations,
      Facts facts,
      KeptContacts contacts,
      Phrasebook phrasebook,
      List<Retained> stores,
      Officers officers,
      NumbersToText numbers,
      Carriers carriers,
      DataProtectionContact contact,
      MachineTranslation machine,
      InstantSource clock,
      @Value("${earshot.organisation:}") String organisation) {
    this.consultations = consultations;
    this.facts = facts;
    this.contacts = contacts;
    this.phrasebook = phrasebook;
    this.stores = stores;
    this.officers = officers;
    this.numbers = numbers;
    this.carriers = carriers;
    this.contact = contact;
    this.machine = machine;
    this.clock = clock;
    this.organisation = organisation;
  }

  Dossier of(Consultation consultation) {
    Instant now = clock.instant();
    return new Dossier(
        "Data protection assessment: " + consultation.title(),
        "Begun from the set-up record and the settings of Earshot, as they were on "
            + facts.day(now)
            + ". It is not legal advice, and it is not finished: what only you can say is marked"
            + " “"
            + Dossier.TO_FILL_IN
            + "”. Finish it with your data protection officer before anybody is asked.",
        List.of(
            Part.of(
                "1. What it is for",
                "",
                Facts.table(
                    "The consultation, and what it decides",
                    facts.decision(consultation, organisation))),
            why(consultation, contact.words()),
            asked(consultation),
            grounds(consultation),
            kept(consultation),
            who(),
            carriers(),
            rights(consultation),
            new Part(
                "9. Risks, and what is done about them",
                List.of(
                    "How likely each is here, and how bad it would be, only you can say. Add what is"
                        + " missing."),
                List.of(
                    Risks.table(consultation.setUp(), machine.isOn(), skippable(consultation)))),
            signed()));
  }

  private boolean skippable(Consultation consultation) {
    return consultations.conversation(consultation).stream()
        .flatMap(asked -> asked.questions().stream())
        .noneMatch(question -> question.shape().required());
  }

  private static Part why(Consultation consultation, @Nullable String officer) {
    boolean recordings = consultation.setUp().takesRecordings();
    return Part.of(
        "2. Why it needs an assessment",
        "People tell a public body about themselves by phone, and some of them are carers or ill."
            + " Their own words may tell of anybody’s health, also of people who were not asked."
            + (recordings
                ? " Voice notes and pictures are taken."
                : " Voice notes and pictures are not taken."),
        Facts.table(
            "Advice",
            List.of(
                Facts.row("Your data protection officer", officer),
                Facts.row("What they advise", ""),
                Facts.row("Who else was asked, and what they said", ""))));
  }

  private Part asked(Consultation consultation) {
    Conversation asked = consultations.conversation(consultation).orElse(null);
    return asked == null
        ? Part.of("3. What people are asked", "No questions are chosen yet.")
        : Part.of(
            "3. What people are asked",
            "Every question can be left out with SKIP unless it says otherwise. Of an answer in their"
                + " own words nobody knows beforehand what it tells.",
            new Table(
                "Each question, and what kind of data it brings",
                List.of("Question", "Kind of answer", "Kind of data"),
                questions(asked),
                facts.tongue(asked.language())));
  }

  private static List<List<String>> questions(Conversation conversation) {
    Wording words = conversation.in(conversation.language());
    return conversation.questions().stream()
        .filter(question -> question.type() != Type.INFORMATION)
        .map(
            question ->
                List.of(
                    words.asked(question.id()).ask(),
                    Kinds.words(question.type()),
                    data(question) + (question.shape().required() ? "; cannot be skipped" : "")))
        .toList();
  }

  private static String data(Question question) {
    boolean special =
        EqualityTopic.asking(question.id()).filter(EqualityTopic::special).isPresent();
    if (special) {
      return "Special category data (Article 9)";
    }
    return switch (question.section()) {
      case CONSENT -> "Agreement";
      case MONITORING -> "About themselves";
      case MAIN -> question.type() == Type.TEXT ? "Their own words" : "Their answer";
    };
  }

  private Grounds grounds() {
    return new Grounds(new PageWords(phrasebook, Locale.ENGLISH));
  }

  private Part grounds(Consultation consultation) {
    List<List<String>> rows = new ArrayList<>();
    grounds()
        .each(consultation.setUp(), "")
        .forEach(ground -> rows.add(List.of(ground.purpose(), ground.law())));
    return rows.isEmpty()
        ? Part.of(
            "4. On what grounds",
            "No legal basis is recorded yet: it stands in the set-up record, under privacy.")
        : new Part(
            "4. On what grounds",
            List.of("As people read it on the public page."),
            List.of(new Table("Each purpose by itself", List.of("Purpose", "Grounds"), rows)));
  }

  private Part kept(Consultation consultation) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        Facts.row("Answers, under a random name", PublicText.RETENTION.of(consultation.setUp())));
    stores.stream()
        .map(Retained::keeps)
        .flatMap(List::stream)
        .map(kept -> List.of(kept.what(), kept.time()))
        .forEach(rows::add);
    return new Part(
        "5. What is kept, and for how long",
        List.of(
            "No answer is kept before somebody agrees. Where to reach somebody is kept apart from what"
                + " they say. What is over goes by itself, every night.",
            "Where to reach somebody: "
                + lower(grounds().numbersKept(contacts.days(consultation)))),
        List.of(new Table("What there is", List.of("What", "How long"), rows)));
  }

  private static String lower(String sentence) {
    return sentence.substring(0, 1).toLowerCase(Locale.UK) + sentence.substring(1);
  }

  private Part who() {
    List<Officers.Account> all = officers.all().stream().filter(Officers.Account::works).toList();
    List<List<String>> rows = new ArrayList<>();
    for (Role role : Role.values()) {
      long people = all.stream().filter(account -> account.role() == role).count();
      rows.add(
          List.of(
              role.title(),
              role.purpose(),
              people == 0 ? "Nobody" : people == 1 ? "One person" : people + " people"));
    }
    return new Part(
        "6. Who sees it",
        List.of(
            "Each signs in with an account of their own. Who did what, and when, stands in the"
                + " history."),
        List.of(new Table("By role", List.of("Role", "What it may do", "Today"), rows)));
  }

  private Part carriers() {
    List<List<String>> rows = new ArrayList<>();
    carriers.all().forEach(one -> rows.add(carrier(one.who(), one.what())));
    rows.add(
        carrier(
            "Whoever runs the machine that Earshot stands on",
            "Everything; words and numbers are encrypted in the database, and the key is a file beside"
                + " it"));
    return new Part(
        "7. Who carries and stores it",
        List.of("Say for each which contract binds them, and in which country the data is."),
        List.of(
            new Table("Suppliers", List.of("Who", "What they see", "Contract and country"), rows)));
  }

  private static List<String> carrier(String who, String what) {
    return List.of(who, what, Dossier.TO_FILL_IN);
  }

  private Part rights(Consultation consultation) {
    String page = numbers.publicUrl() + "/consultations/" + consultation.slug() + "#privacy";
    return Part.of(
        "8. What people are told, and what they can do",
        "Before the first question they read who asks, why, how many questions there are, what it"
            + " costs and how to stop, and are asked whether they agree. The privacy notice: "
            + page,
        Facts.table(
            "At any time, in their own language",
            List.of(
                List.of("See what is kept (Article 15)", "MY ANSWERS"),
                List.of("Put an answer right (Article 16)", "CHANGE"),
                List.of("Choose what to be asked about later", "INTERESTS"),
                List.of("Be forgotten (Article 17)", "FORGET, which also takes consent back"),
                List.of("Object, and hear no more (Article 21)", "STOP"),
                List.of("Ask a person", "PERSON, or the named contact by phone"))));
  }

  private static Part signed() {
    return Part.of(
        "10. Agreed",
        "",
        new Table(
            "Who agrees",
            List.of("Who", "Name", "Date"),
            Stream.of(
                    "Whoever leads the consultation",
                    "Data protection officer",
                    "Whoever accepts the risks that are left")
                .map(who -> List.of(who, Dossier.TO_FILL_IN, Dossier.TO_FILL_IN))
                .toList()));
  }
}
