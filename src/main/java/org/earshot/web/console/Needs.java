package org.earshot.web.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Gate;
import org.earshot.security.Officer;
import org.earshot.web.console.Need.Urgency;
import org.springframework.stereotype.Component;

/** All that needs an officer, the most urgent first. */
@Component
class Needs {

  private final ClockNeeds clocks;
  private final Wanted wanted;
  private final PaperNeeds papers;
  private final OpeningNeeds openings;
  private final PostNeeds posts;
  private final ListNeeds lists;
  private final StopNeeds stops;
  private final DrawNeeds draws;
  private final PledgeNeeds pledges;
  private final OthersNeeds others;
  private final LessonNeeds lessons;
  private final PracticeNeeds practice;
  private final MailNeeds mail;
  private final TranslationNeeds translations;

  Needs(
      ClockNeeds clocks,
      Wanted wanted,
      PaperNeeds papers,
      OpeningNeeds openings,
      PostNeeds posts,
      ListNeeds lists,
      StopNeeds stops,
      DrawNeeds draws,
      PledgeNeeds pledges,
      OthersNeeds others,
      LessonNeeds lessons,
      PracticeNeeds practice,
      MailNeeds mail,
      TranslationNeeds translations) {
    this.others = others;
    this.lessons = lessons;
    this.practice = practice;
    this.mail = mail;
    this.translations = translations;
    this.lists = lists;
    this.stops = stops;
    this.draws = draws;
    this.pledges = pledges;
    this.clocks = clocks;
    this.wanted = wanted;
    this.papers = papers;
    this.openings = openings;
    this.posts = posts;
  }

  List<Need> of(List<Overview.Line> lines, Officer officer) {
    List<Need> needs = new ArrayList<>();
    people(needs);
    lines.forEach(line -> needs.addAll(clocks.of(line)));
    needs.addAll(pledges.of(lines));
    needs.addAll(others.of(lines));
    needs.addAll(lessons.of(lines));
    mail.of(lines).ifPresent(needs::add);
    troubles(needs);
    Map<String, Gate.Look> looks = openings.looks(lines);
    for (Overview.Line line : lines) {
      Consultation consultation = line.consultation();
      needs.addAll(papers.of(line, officer));
      needs.addAll(posts.of(consultation));
      draws.of(consultation).ifPresent(needs::add);
      needs.addAll(openings.of(consultation, looks.get(consultation.slug()), officer));
      needs.addAll(lists.of(consultation, officer));
      stops.of(line).ifPresent(needs::add);
    }
    needs.addAll(translations.of(lines));
    recordings(needs);
    needs.addAll(practice.all());
    backup(needs);
    needs.sort(Need.ORDER);
    return needs;
  }

  private void people(List<Need> needs) {
    Wanted.Waiting people = wanted.people();
    if (people.open() == 0) {
      return;
    }
    String what = Need.counted(people.open(), "person waits", "people wait") + " for an officer";
    String hint =
        (people.urgent() > 0 ? "Somebody may be in danger: " + people.urgent() + ". " : "")
            + (people.late() > 0 ? "Waiting too long: " + people.late() + "." : "");
    needs.add(
        new Need(
            urgency(people),
            what,
            hint.strip(),
            "Answer them",
            people.late() > 0 ? "/console/inbox?show=overdue" : "/console/inbox"));
  }

  private static Urgency urgency(Wanted.Waiting people) {
    if (people.late() > 0) {
      return Urgency.LATE;
    }
    return people.urgent() > 0 ? Urgency.TODAY : Urgency.WAITING;
  }

  private void troubles(List<Need> needs) {
    if (!wanted.disturbances().isEmpty()) {
      needs.add(trouble("Messages do not leave at the moment", "See why", "#providers"));
    }
    int letters = wanted.letters().size();
    if (letters > 0) {
      String what = Need.counted(letters, "letter", "letters") + " could not be delivered";
      needs.add(trouble(what, "Look at them", "#letters"));
    }
    int messages = wanted.messages().size();
    if (messages > 0) {
      String what = Need.counted(messages, "message", "messages") + " could not be heard";
      needs.add(trouble(what, "Hear them again", "#messages"));
    }
    int mails = wanted.mails().size();
    if (mails > 0) {
      String what = Need.counted(mails, "e-mail", "e-mails") + " to officers could not be sent";
      needs.add(trouble(what, "See why", "#mails"));
    }
    int broken = wanted.conversations().size();
    if (broken > 0) {
      String what = Need.counted(broken, "conversation", "conversations") + " cannot be read";
      needs.add(trouble(what, "See what is wrong", "#broken"));
    }
  }

  private static Need trouble(String what, String act, String part) {
    return new Need(Urgency.TODAY, what, "", act, TroublePages.ADDRESS + part);
  }

  private void backup(List<Need> needs) {
    if (wanted.restored().isPresent()) {
      needs.add(
          new Need(
              Urgency.TODAY,
              "A backup was put back",
              "What officers did after it was made has to be done again.",
              "What to do",
              "/console/help#backup"));
    }
  }

  private void recordings(List<Need> needs) {
    int recordings = wanted.recordings();
    if (recordings > 0) {
      String what =
          Need.counted(recordings, "recording or picture waits", "recordings and pictures wait");
      needs.add(new Need(Urgency.WAITING, what, "", "Listen or look", "/console/recordings"));
    }
  }
}
