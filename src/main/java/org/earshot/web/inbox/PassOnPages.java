package org.earshot.web.inbox;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.consultations.Consultation;
import org.earshot.directory.Detail;
import org.earshot.directory.Directory;
import org.earshot.inbox.By;
import org.earshot.inbox.CannotWrite;
import org.earshot.inbox.Case;
import org.earshot.inbox.PassingOn;
import org.earshot.inbox.Reason;
import org.earshot.reminders.Reminders;
import org.earshot.responses.Response;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.security.WhoMay;
import org.earshot.web.Recorded;
import org.earshot.web.answers.OneAnswer;
import org.earshot.web.answers.Pseudonym;
import org.earshot.web.forms.Found;
import org.earshot.web.forms.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Passes on what somebody reads in an answer: it becomes a case. Shows no contact details. */
@Controller
class PassOnPages {

  private static final String PAGE = "/console/consultations/{slug}/responses/{id}/pass-on";
  private static final int LONGEST_NOTE = 2_000;

  /** An address within the console as Earshot writes it, with its query. */
  private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9/_.~?=&%+*-]{1,2000}");

  private final Found found;
  private final OneAnswer answers;
  private final PassingOn passingOn;
  private final Colleagues colleagues;
  private final Reminders reminders;
  private final Directory directory;

  PassOnPages(
      Found found,
      OneAnswer answers,
      PassingOn passingOn,
      Colleagues colleagues,
      Reminders reminders,
      Directory directory) {
    this.directory = directory;
    this.reminders = reminders;
    this.found = found;
    this.answers = answers;
    this.passingOn = passingOn;
    this.colleagues = colleagues;
  }

  /**
   * What was filled in.
   *
   * @param question null for the whole response
   * @param back the page that it was read on; null for the response's own
   * @param reason the name of a {@link Reason}
   * @param group the group of the directory that is to be visited; blank for another or none
   * @param to the officer who is to have it; blank for whoever takes it
   */
  record PassOnForm(
      @Nullable String question,
      @Nullable String back,
      @Nullable String reason,
      @Nullable String note,
      @Nullable String group,
      @Nullable String to) {

    String noted() {
      return note == null ? "" : note.strip().replace("\r\n", "\n");
    }

    Optional<Reason> chosen() {
      return Reason.PASSED_ON.stream().filter(each -> each.name().equals(reason)).findFirst();
    }
  }

  @GetMapping(PAGE)
  String ask(
      @PathVariable String slug,
      @PathVariable String id,
      @ModelAttribute("form") PassOnForm form,
      Model model) {
    return show(found.consultation(slug), found.response(slug, id), form, new Problems(), model);
  }

  @Recorded("passed an answer on")
  @PostMapping(PAGE)
  String passOn(
      @PathVariable String slug,
      @PathVariable String id,
      @ModelAttribute("form") PassOnForm form,
      @CurrentOfficer Officer officer,
      Model model,
      RedirectAttributes next) {
    Consultation consultation = found.consultation(slug);
    Response response = found.response(slug, id);
    Problems problems = new Problems();
    problems.addIf(form.chosen().isEmpty(), "reason", "Choose why you pass it on");
    String visit = visit(form);
    problems.addIf(
        form.chosen().filter(Reason.VISIT::equals).isPresent()
            && visit.isEmpty()
            && form.noted().isEmpty(),
        "group",
        "Choose the group, or name it in the note");
    problems.addIf(form.noted().length() > LONGEST_NOTE, "note", "Write 2,000 characters or fewer");
    String to = form.to() == null ? "" : form.to();
    By taker = colleagues.find(to).orElse(null);
    problems.addIf(taker == null && !to.isEmpty(), "to", "Choose who is to have it from the list");
    if (!problems.isEmpty()) {
      return show(consultation, response, form, problems, model);
    }
    PassingOn.Cause cause =
        new PassingOn.Cause(
            form.chosen().orElseThrow(), (visit + "\n" + form.noted()).strip(), taker);
    try {
      UUID opened =
          passingOn.open(read(consultation, response, form), cause, Colleagues.of(officer));
      next.addFlashAttribute("notice", done(opened, officer));
      return "redirect:" + back(response, form);
    } catch (CannotWrite forgotten) {
      problems.add("note", "They were forgotten meanwhile. Write nothing that tells who they are");
      return show(consultation, found.response(slug, id), form, problems, model);
    }
  }

  /** The group, when and where it meets; empty where no visit to one of the directory is wanted. */
  private String visit(PassOnForm form) {
    String group = form.group();
    if (group == null || !form.chosen().filter(Reason.VISIT::equals).isPresent()) {
      return "";
    }
    return directory.all().stream()
        .filter(one -> one.id().toString().equals(group))
        .map(
            one ->
                Stream.of(one.name(), one.of(Detail.MEETS), one.of(Detail.PLACE))
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(", ", "To visit: ", "")))
        .findFirst()
        .orElse("");
  }

  private static String done(UUID opened, Officer officer) {
    String brief = opened.toString().substring(0, Case.SHORT);
    return WhoMay.open(officer.role(), "/console/inbox")
        ? "It is passed on. It stands in the inbox as case " + brief + "."
        : "It is passed on: an officer finds it in the inbox as case " + brief + ".";
  }

  private PassingOn.Read read(Consultation consultation, Response response, PassOnForm form) {
    String question = line(consultation, response, form).isPresent() ? form.question() : null;
    return new PassingOn.Read(
        new Case.Answer(response.id(), question),
        response.participant(),
        response.channel(),
        response.language(),
        response.consultation());
  }

  private Optional<OneAnswer.Line> line(
      Consultation consultation, Response response, PassOnForm form) {
    String question = form.question();
    return question == null ? Optional.empty() : answers.of(response, consultation, question);
  }

  private String show(
      Consultation consultation,
      Response response,
      PassOnForm form,
      Problems problems,
      Model model) {
    Pseudonym pseudonym = new Pseudonym(response);
    model.addAttribute("consultation", consultation).addAttribute("pseudonym", pseudonym);
    model.addAttribute("known", response.participant() != null);
    model.addAttribute(
        "ask", line(consultation, response, form).map(OneAnswer.Line::ask).orElse(null));
    model.addAttribute("form", form).addAttribute("problems", problems);
    model.addAttribute("reasons", Reason.PASSED_ON.stream().map(this::words).toList());
    model.addAttribute("groups", directory.all());
    model.addAttribute("colleagues", colleagues.all());
    model.addAttribute("back", back(response, form));
    return "console/inbox/pass-on";
  }

  /** A reason to choose. */
  record Choice(String key, String words, String hint) {}

  private Choice words(Reason reason) {
    return switch (reason) {
      case AT_RISK ->
          new Choice(
              reason.name(),
              "Someone is or may be at risk",
              "A child or an adult, whoever it is. " + told());
      case SERVICE ->
          new Choice(
              reason.name(),
              "A problem with a service",
              "Something that whoever runs it should know and can put right.");
      case COMPLAINT -> new Choice(reason.name(), "A complaint", "");
      case VISIT -> new Choice(reason.name(), "They ask us to visit their group", "");
      default -> new Choice(reason.name(), "Something else", "");
    };
  }

  private String told() {
    return reminders.setUp() == Reminders.SetUp.READY
        ? "Whoever is named for safeguarding is told at once by e-mail."
        : "Earshot is not set up to send e-mail: tell your safeguarding team yourself as well.";
  }

  /** Where it was read, if that is a page of this consultation; else the response. */
  private static String back(Response response, PassOnForm form) {
    String home = "/console/consultations/" + response.consultation() + "/";
    String back = form.back();
    return back != null && back.startsWith(home) && ADDRESS.matcher(back).matches()
        ? back
        : new Pseudonym(response).address();
  }
}
