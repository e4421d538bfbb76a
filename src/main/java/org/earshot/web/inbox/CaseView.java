package org.earshot.web.inbox;

import java.util.Optional;
import java.util.UUID;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.inbox.CallBacks;
import org.earshot.inbox.Case;
import org.earshot.inbox.Cases;
import org.earshot.inbox.Casework;
import org.earshot.inbox.Drafts;
import org.earshot.inbox.OfficerWords;
import org.earshot.language.Phrasebook;
import org.earshot.outbox.Prospect;
import org.earshot.privacy.SubjectId;
import org.earshot.responses.Response;
import org.earshot.responses.Responses;
import org.earshot.security.Officer;
import org.earshot.web.answers.OneAnswer;
import org.earshot.web.forms.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** The page of one case. */
@Component
class CaseView {

  private static final String NOBODYS =
      "Nobody knows any more whose answer this is, so no reply is possible. You can pass it on to"
          + " whoever has to deal with it, and close it. Write nothing by which somebody could"
          + " tell who they are.";

  private final Cases cases;
  private final Casework casework;
  private final CallBacks callBacks;
  private final CaseLines lines;
  private final BothSides sides;
  private final Drafts drafts;
  private final ReplyWords replyWords;
  private final OfficerWords officerWords;
  private final Colleagues colleagues;
  private final Responses responses;
  private final Phrasebook phrasebook;
  private final Consultations consultations;
  private final OneAnswer answers;

  CaseView(
      Cases cases,
      Casework casework,
      CallBacks callBacks,
      CaseLines lines,
      BothSides sides,
      Drafts drafts,
      ReplyWords replyWords,
      OfficerWords officerWords,
      Colleagues colleagues,
      Responses responses,
      Phrasebook phrasebook,
      Consultations consultations,
      OneAnswer answers) {
    this.consultations = consultations;
    this.answers = answers;
    this.cases = cases;
    this.casework = casework;
    this.callBacks = callBacks;
    this.lines = lines;
    this.sides = sides;
    this.drafts = drafts;
    this.replyWords = replyWords;
    this.officerWords = officerWords;
    this.colleagues = colleagues;
    this.responses = responses;
    this.phrasebook = phrasebook;
  }

  /** The case that an address names, or the page that says there is none. */
  Case found(String id) {
    try {
      return cases
          .find(UUID.fromString(id))
          .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    } catch (IllegalArgumentException noId) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, noId);
    }
  }

  /**
   * What was typed into one of the page's forms; empty in the others.
   *
   * @param words null unless it was the reply that was sent
   */
  public record Typing(@Nullable String words, String note, String when) {

    static Typing note(String note) {
      return new Typing(null, note, "");
    }
  }

  String show(Case one, Officer officer, Typing typed, Problems problems, Model model) {
    String words = typed.words() == null ? drafts.find(one.id(), officer.id()) : typed.words();
    model.addAttribute("replies", casework.replies(one));
    model.addAttribute("line", lines.of(one)).addAttribute("one", one);
    model.addAttribute("talking", casework.talks(one));
    model.addAttribute("messages", sides.of(one)).addAttribute("steps", casework.steps(one));
    model.addAttribute("problems", problems).addAttribute("words", words);
    model.addAttribute("note", typed.note());
    model.addAttribute("numbered", callBacks.number(one).isPresent());
    model.addAttribute("when", typed.when().isEmpty() ? callBacks.bestTime(one) : typed.when());
    model.addAttribute("preview", replyWords.preview(one, officer.name(), words));
    model.addAttribute("colleagues", colleagues.all()).addAttribute("me", officer.id());
    response(one).ifPresent(response -> model.addAttribute("response", address(response)));
    answer(one).ifPresent(answer -> model.addAttribute("answer", answer));
    language(one, model);
    writable(casework.prospect(one), model);
    if (one.subject() == null && one.answer() != null) {
      model.addAttribute("refused", NOBODYS);
    }
    return "console/inbox/case";
  }

  private void language(Case one, Model model) {
    model.addAttribute("tag", one.language().toLanguageTag());
    model.addAttribute("direction", phrasebook.direction(one.language()));
    model.addAttribute("prepared", officerWords.prepared(one.language()));
    model.addAttribute("drafted", officerWords.draft(one.language()));
    model.addAttribute("english", one.language().getLanguage().equals("en"));
  }

  private static void writable(Prospect prospect, Model model) {
    model.addAttribute("open", prospect.open()).addAttribute("refused", refused(prospect));
    if (prospect instanceof Prospect.InTheMorning waits) {
      model.addAttribute("leaves", waits.at());
    }
  }

  /** Why nothing may be sent, and what to do instead; empty where something may. */
  static String refused(Prospect prospect) {
    return switch (prospect) {
      case Prospect.AtOnce now -> "";
      case Prospect.InTheMorning waits -> "";
      case Prospect.Stopped stopped ->
          "They texted STOP, or told us so, and nothing may be sent to them. Call them only if they asked for a"
              + " call. If they text START, you can write again.";
      case Prospect.OutsideWindow outside ->
          "They last wrote by WhatsApp more than 24 hours ago, and WhatsApp takes no reply after"
              + " that. Call them if they asked for a call, or wait until they write again.";
      case Prospect.NoAddress nowhere ->
          "Their answers were written down for them, and they gave no number. Whoever entered them"
              + " may know how to reach them: their response says who that was.";
      case Prospect.Forgotten forgotten ->
          "This person is forgotten: nobody knows their number any more. Close the case.";
    };
  }

  /** Their pseudonym for the history: of their response where they have one. */
  String about(Case one) {
    return response(one)
        .map(response -> response.consultation() + "/" + response.id())
        .orElse(one.id().toString());
  }

  private Optional<OneAnswer.Line> answer(Case one) {
    Case.Answer passed = one.answer();
    String question = passed == null ? null : passed.question();
    Optional<Consultation> consultation =
        Optional.ofNullable(one.consultation()).flatMap(consultations::find);
    return question == null || consultation.isEmpty()
        ? Optional.empty()
        : response(one).flatMap(from -> answers.of(from, consultation.get(), question));
  }

  private Optional<Response> response(Case one) {
    Case.Answer passed = one.answer();
    if (passed != null) {
      return responses.find(passed.response());
    }
    SubjectId subject = one.subject();
    String consultation = one.consultation();
    return subject == null || consultation == null
        ? Optional.empty()
        : responses.of(subject, consultation);
  }

  private static String address(Response response) {
    return "/console/consultations/" + response.consultation() + "/responses/" + response.id();
  }
}
