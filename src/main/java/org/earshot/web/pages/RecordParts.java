package org.earshot.web.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.authoring.EqualityTopic;
import org.earshot.consultations.Approach;
import org.earshot.consultations.PublicText;
import org.earshot.consultations.RecordTranslations;
import org.earshot.flow.Conversation;
import org.earshot.flow.Question;
import org.earshot.flow.Standing;
import org.earshot.flow.Wording;
import org.earshot.outcomes.KeptContacts;
import org.earshot.web.PageWords;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes what a set-up record says for everybody, in the language of a page. */
@Component
class RecordParts {

  private final RecordTranslations translations;
  private final KeptContacts contacts;
  private final DataProtectionContact dataProtection;
  private final String organisation;

  RecordParts(
      RecordTranslations translations,
      KeptContacts contacts,
      DataProtectionContact dataProtection,
      @Value("${earshot.organisation:}") String organisation) {
    this.translations = translations;
    this.contacts = contacts;
    this.dataProtection = dataProtection;
    this.organisation = organisation.strip();
  }

  RecordPart of(Notice notice, PageLanguage language) {
    Map<String, String> told =
        language.isOwn()
            ? Map.of()
            : translations.told(notice.consultation(), language.words().language());
    return new Making(notice, language, told).part();
  }

  private final class Making {

    private final Notice notice;
    private final PageLanguage language;
    private final PageWords words;
    private final Map<String, String> told;

    /**
     * @param told what is translated, by the name of the text
     */
    Making(Notice notice, PageLanguage language, Map<String, String> told) {
      this.notice = notice;
      this.language = language;
      this.words = language.words();
      this.told = told;
    }

    RecordPart part() {
      boolean mixed =
          !language.isOwn()
              && (!notice.setUp().namedDuties().isEmpty()
                  || Stream.of(PublicText.values())
                      .anyMatch(
                          text ->
                              text.of(notice.setUp()) != null && !told.containsKey(text.field())));
      return new RecordPart(
          language,
          passage(PublicText.PURPOSE),
          about(),
          responsible(),
          notice.setUp().leavesCareAlone() ? words.says(Standing.PRIVACY_CARE) : null,
          privacy(),
          mixed ? words.say("report_mixed", "language", language.ownName()) : null);
    }

    private List<RecordPart.Row> about() {
      List<RecordPart.Row> rows = new ArrayList<>();
      row("history", passage(PublicText.HISTORY), rows);
      row("why_now", passage(PublicText.WHY_NOW), rows);
      row("what_changes", passage(PublicText.WHAT_CHANGES), rows);
      row("can_change", passage(PublicText.CAN_CHANGE), rows);
      row("cannot_change", passage(PublicText.CANNOT_CHANGE), rows);
      row("binding_limits", passage(PublicText.LIMITS), rows);
      row("options_drawn_up", passage(PublicText.OPTIONS), rows);
      row("influence", influence(), rows);
      row("audience", passage(PublicText.AUDIENCE), rows);
      row("already_known", passage(PublicText.KNOWN), rows);
      row("answers_used", passage(PublicText.USED), rows);
      row("who_decides", passage(PublicText.WHO_DECIDES), rows);
      LocalDate decision = notice.setUp().decisionOn();
      row(
          "decision_on",
          decision == null ? null : own(Wording.written(decision, words.language())),
          rows);
      return List.copyOf(rows);
    }

    private List<RecordPart.Row> privacy() {
      List<RecordPart.Row> rows = new ArrayList<>();
      Grounds grounds = new Grounds(words);
      grounds
          .each(notice.setUp(), asked())
          .forEach(one -> rows.add(new RecordPart.Row(one.purpose(), own(one.law()))));
      if (asksForOtherFormat()) {
        Grounds.Ground one = Grounds.OTHER_FORMAT;
        rows.add(RecordPart.Row.inEnglish(one.purpose(), one.law()));
      }
      row("kept_answers", passage(PublicText.RETENTION), rows);
      row("kept_numbers", own(grounds.numbersKept(contacts.days(notice.consultation()))), rows);
      // Whoever runs the server writes it, once.
      String ask = dataProtection.words();
      row("ask_about_data", ask == null ? null : new Passage(ask, "en", "ltr"), rows);
      rows.add(new RecordPart.Row(words.say("complain"), own("ico.org.uk"), "https://ico.org.uk/"));
      return List.copyOf(rows);
    }

    private @Nullable String responsible() {
      return organisation.isEmpty()
          ? null
          : words.say("privacy_responsible", "organisation", organisation);
    }

    private @Nullable Passage influence() {
      Approach approach = notice.setUp().approach();
      Approach.Level level = approach == null ? null : approach.level();
      return level == null
          ? null
          : own(words.say("influence_" + level.name().toLowerCase(Locale.ROOT)));
    }

    private boolean asksForOtherFormat() {
      Conversation conversation = language.conversation();
      return conversation != null
          && conversation.questions().stream()
              .anyMatch(
                  question ->
                      question.section() == Question.Section.MONITORING
                          && question.id().equals(Question.OTHER_FORMAT));
    }

    /** What it asks people about themselves, each topic once. */
    private String asked() {
      Conversation conversation = language.conversation();
      return conversation == null
          ? ""
          : conversation.questions().stream()
              .filter(question -> question.section() == Question.Section.MONITORING)
              .map(question -> asked(conversation, question))
              .distinct()
              .collect(Collectors.joining(words.english() ? "; " : " "));
    }

    /** A topic of ours has its name in English only; in other languages its question stands. */
    private String asked(Conversation conversation, Question question) {
      Wording wording = conversation.in(words.language());
      return EqualityTopic.asking(question.id())
          .filter(topic -> words.english())
          .map(EqualityTopic::title)
          .orElseGet(() -> wording.asked(question.id()).ask());
    }

    private @Nullable Passage passage(PublicText text) {
      String original = text.of(notice.setUp());
      return original == null ? null : language.passage(told.get(text.field()), original);
    }

    private Passage own(String text) {
      return new Passage(text, words.tag(), words.direction());
    }

    private void row(String head, @Nullable Passage text, List<RecordPart.Row> rows) {
      if (text != null) {
        rows.add(new RecordPart.Row(words.say(head), text));
      }
    }
  }
}
