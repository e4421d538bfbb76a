package org.earshot.web.console;

import java.util.ArrayList;
import java.util.List;
import org.earshot.channels.simulator.SimulatedPhones;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultation.State;
import org.earshot.consultations.Consultations;
import org.earshot.consultations.SetUp;
import org.earshot.web.forms.Typed;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Every page of one consultation, by stage, each with how it stands. */
@Component
class Doors {

  private static final String OPENED = "Once it has opened";

  private final Spoken spoken;
  private final Consultations consultations;
  private final ObjectProvider<SimulatedPhones> phones;

  Doors(Spoken spoken, Consultations consultations, ObjectProvider<SimulatedPhones> phones) {
    this.spoken = spoken;
    this.consultations = consultations;
    this.phones = phones;
  }

  List<Door.Stage> of(Standing now) {
    return List.of(
        new Door.Stage("Set up", setUp(now)),
        new Door.Stage("Invite", invite(now)),
        new Door.Stage("Watch", watch(now)),
        new Door.Stage("Read", read(now)),
        new Door.Stage("Report back", reportBack(now)),
        new Door.Stage(
            "Download",
            List.of(
                once(
                    now,
                    "Download answers and results",
                    "As a table, for SPSS, or for another program.",
                    "/exports"),
                new Door(
                    "Evidence",
                    "One file of how it was carried out: record, changes, reasons, signatures, words,"
                        + " promises, report and decision.",
                    now.at("/evidence")))));
  }

  private List<Door> setUp(Standing now) {
    Consultation consultation = now.consultation();
    List<Door> doors = new ArrayList<>();
    doors.add(
        new Door(
            "Change the set-up record",
            "Purpose, dates, who decides, who leads, partners and cost.",
            now.at("/set-up")));
    String name = Typed.words(consultation.setUp().conversation());
    if (name.isEmpty()) {
      doors.add(
          Door.shut(
              "Edit the questions", "What is asked, and how.", "Choose a conversation first"));
    } else {
      doors.addAll(conversation(consultation, name));
    }
    doors.add(
        new Door(
            "Data protection assessment",
            "Begun for you: what is kept, why, where, how long, who sees it, and the risks.",
            now.at("/data-protection")));
    doors.add(
        new Door(
            "Equality note",
            "Begun for you: who could be left out, who was heard, what groups say differently.",
            now.at("/equality-note")));
    if (now.ahead()) {
      doors.add(
          new Door(
              "Opening gate",
              "Everything that has to be right before anybody is asked; sign-off and checklists.",
              now.at("/gate"),
              now.gate()));
    }
    return doors;
  }

  private List<Door> conversation(Consultation consultation, String name) {
    Spoken.Languages languages = spoken.of(consultation);
    String fixed = consultation.version() == null ? "" : "Fixed since it opened";
    List<Door> doors = new ArrayList<>();
    doors.add(
        new Door(
            "Edit the questions",
            "What is asked, with a phone beside it to try it on.",
            "/console/conversations/" + name,
            fixed));
    doors.add(
        new Door(
            "Languages",
            "What is translated, and who has checked it.",
            languages.address(),
            languages.ready() + " of " + languages.wanted() + " ready"));
    if (consultation.state() == State.OPEN) {
      doors.add(
          new Door(
              "New words",
              "Mend a wrong sentence or label while it is open: a reason, and a second signature.",
              "/console/consultations/" + consultation.slug() + "/new-words"));
    }
    return doors;
  }

  private List<Door> invite(Standing now) {
    List<Door> doors = new ArrayList<>();
    boolean asks = now.consultation().setUp().conversation() != null;
    doors.add(
        new Door(
            "Invite people",
            "Join words, links, posters with a QR code, partners, lists of telephone numbers.",
            asks ? now.at("/inviting") : null,
            asks ? "" : "Choose a conversation first"));
    doors.add(
        new Door(
            "Groups from the directory",
            "Partners and stakeholders with one click, and groups that may help, named at the end.",
            now.at("/directory"),
            ""));
    boolean told = now.consultation().state() != State.DRAFT;
    boolean seen = now.consultation().isPublic();
    String page = "/consultations/" + now.consultation().slug();
    doors.add(
        new Door(
            "Public page",
            "What everybody can read about it.",
            seen ? page : null,
            seen ? (told ? "" : "Announced") : "Once it is to open, or announced"));
    if (told) {
      doors.add(
          new Door(
              "A sheet to print for libraries", "One page in every language.", page + "/sheet"));
      doors.add(
          new Door("Show it on another website", "A card to put into a page.", now.at("/card")));
    }
    if (now.consultation().state() == State.OPEN && phones.getIfAvailable() != null) {
      doors.add(phone(now.consultation()));
    }
    return doors;
  }

  private Door phone(Consultation consultation) {
    String word =
        consultations.running().stream()
            .filter(one -> one.consultation().slug().equals(consultation.slug()))
            .flatMap(one -> one.conversation().keywords().stream())
            .findFirst()
            .orElse("");
    String how = word.isEmpty() ? "" : "Text " + word + ". ";
    return new Door(
        "Try it on the phone",
        how
            + "What you answer there counts, and is listed as “Phone in the browser”. Text FORGET"
            + " from it to take a test away again.",
        "/simulator");
  }

  private static List<Door> watch(Standing now) {
    String begun = now.started() + " began, " + now.completed() + " finished";
    String live = "How many answer, where they stop, what is not understood, what it costs.";
    return List.of(
        once(
            now,
            "Enter answers for someone",
            "From paper, by phone or face to face; question sheets to print.",
            "/assisted"),
        once(
            now,
            "Group sessions",
            "Many people at once: their sheets, a show of hands, what they said together.",
            "/groups"),
        now.asked()
            ? new Door("Live figures", live, now.at("/live"), begun)
            : Door.shut("Live figures", live, OPENED),
        once(now, "Responses", "Conversations word for word, without names.", "/responses"),
        new Door("Inbox", "People who need a person, of every consultation.", "/console/inbox"));
  }

  private static List<Door> read(Standing now) {
    return List.of(
        new Door(
            "Reach",
            "Who answered, beside who lives there; whom you still want to hear from.",
            now.at("/reach")),
        once(
            now,
            "Results to show others",
            "Counted, compared, with small numbers hidden.",
            "/results"),
        once(
            now,
            "What people wrote, by themes",
            "Read free text and say which themes it has.",
            "/themes"));
  }

  private static List<Door> reportBack(Standing now) {
    List<Door> doors = new ArrayList<>(papers(now));
    String others = "Words and posters for partners and stakeholders; who of them knows by now.";
    doors.add(
        now.consultation().state() == State.CLOSED
            ? new Door("Let others know", others, now.at("/sharing"))
            : Door.shut("Let others know", others, "Once it has closed"));
    SetUp.Incentive incentive = now.consultation().setUp().incentive();
    if (incentive != null) {
      doors.add(
          incentive.forEverybody()
              ? once(
                  now,
                  "Thank-you for everybody",
                  "Lists of those who get it, for whoever sends it; what was sent.",
                  "/draw")
              : once(
                  now,
                  "Prize draw",
                  "How many take part; drawing winners and writing to them.",
                  "/draw"));
    }
    return doors;
  }

  private static List<Door> papers(Standing now) {
    boolean closed = now.consultation().state() == State.CLOSED;
    String report = "What was heard, within weeks of closing.";
    List<Door> doors = new ArrayList<>();
    if (now.consultation().state() == State.OPEN) {
      doors.add(
          new Door(
              "Move a promised day",
              "The report or the outcome comes later than people were told: why, and until when.",
              now.at("/later-day")));
    }
    doors.addAll(papersOf(now, closed, report));
    return doors;
  }

  private static List<Door> papersOf(Standing now, boolean closed, String report) {
    String paper = "An officers’ paper: what people said, and what we recommend.";
    return List.of(
        closed
            ? new Door("Feedback report", report, now.at("/report"), now.report().words())
            : Door.shut("Feedback report", report, "Once it has closed"),
        closed
            ? new Door("For those who decide", paper, now.at("/decision-paper"))
            : Door.shut("For those who decide", paper, "Once it has closed"),
        once(
            now,
            "Outcome",
            "What was decided and why; everybody who asked is told.",
            "/outcome",
            now.outcome().words()),
        once(
            now,
            "What came of it",
            "What became of what was promised: updates, and the benefits review after six months.",
            "/review"),
        once(
            now,
            "Evaluation and lessons",
            "How well it was done, beside what is known; what to do otherwise next time.",
            "/evaluation"));
  }

  private static Door once(Standing now, String title, String about, String page) {
    return once(now, title, about, page, "");
  }

  private static Door once(Standing now, String title, String about, String page, String state) {
    return now.asked()
        ? new Door(title, about, now.at(page), state)
        : Door.shut(title, about, OPENED);
  }
}
