package org.earshot.web.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.earshot.analysis.Results.Closed;
import org.earshot.flow.Conversation;
import org.earshot.flow.Question;
import org.earshot.flow.Type;
import org.earshot.groups.GroupSession;
import org.earshot.groups.SaidTogether;
import org.earshot.groups.ShowsOfHands;
import org.earshot.groups.Together;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.web.OtherWords;
import org.earshot.web.Recorded;
import org.earshot.web.assisted.Place;
import org.earshot.web.forms.Problems;
import org.earshot.web.groups.HandsForm.Topic;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A show of hands and notes of what a group said together, question by question. */
@Controller
@RequestMapping("/console/consultations/{slug}/groups/{id}/together")
class TogetherPages {

  private static final String MEANWHILE =
      "Somebody else has saved notes of this session since you opened this page, or closed it, so"
          + " yours are not saved. What you typed is still here: copy what you need, open the page anew and add"
          + " it.";

  private final GroupPlaces groups;
  private final SaidTogether together;
  private final ShowsOfHands hands;
  private final OtherWords otherWords;

  TogetherPages(
      GroupPlaces groups, SaidTogether together, ShowsOfHands hands, OtherWords otherWords) {
    this.otherWords = otherWords;
    this.groups = groups;
    this.together = together;
    this.hands = hands;
  }

  private record Seen(GroupPlace at, List<Topic> topics) {

    GroupSession session() {
      return at.session();
    }
  }

  private Seen seen(Officer officer, String slug, String id) {
    GroupPlace at = groups.of(officer, slug, id);
    return new Seen(at, topics(at.place()));
  }

  private List<Topic> topics(Place place) {
    Map<String, Closed> closed =
        hands.askable(place.consultation()).stream()
            .collect(Collectors.toMap(Closed::question, Function.identity()));
    Conversation conversation = place.conversation();
    List<Topic> topics = new ArrayList<>();
    for (Question question : conversation.questions()) {
      if (question.section() == Question.Section.MAIN && question.type() != Type.INFORMATION) {
        Closed answers = closed.get(question.id());
        topics.add(
            new Topic(
                question.id(),
                (topics.size() + 1) + ".",
                ask(conversation, question),
                question.type(),
                answers == null ? List.of() : answers.answers()));
      }
    }
    topics.add(new Topic("", "", "Anything else that was said", Type.TEXT, List.of()));
    return topics;
  }

  private static String ask(Conversation conversation, Question question) {
    Locale own = conversation.language();
    return conversation.in(own).asked(question.id()).ask();
  }

  @GetMapping
  String show(
      @PathVariable String slug,
      @PathVariable String id,
      @RequestParam Map<String, String> typed,
      @CurrentOfficer Officer officer,
      Model model) {
    Seen seen = seen(officer, slug, id);
    HandsForm form =
        typed.containsKey("again")
            ? new HandsForm(typed)
            : HandsForm.of(together.of(seen.session().id()), seen.topics());
    return page(seen, form, seen.session().notesVersion(), new Problems(), model);
  }

  /**
   * @param begun the version that was on the page
   */
  @Recorded("wrote down what a group said together")
  @PostMapping
  String keep(
      @PathVariable String slug,
      @PathVariable String id,
      @RequestParam(defaultValue = "0") int begun,
      @RequestParam Map<String, String> typed,
      @CurrentOfficer Officer officer,
      Model model,
      RedirectAttributes next) {
    Seen seen = seen(officer, slug, id);
    HandsForm form = new HandsForm(typed);
    Problems problems = new Problems();
    Together read = form.read(seen.topics(), seen.session(), problems);
    if (seen.session().closed()) {
      model.addAttribute("refusal", "The session is closed. Open it again to change its notes.");
      return page(seen, form, begun, problems, model);
    }
    if (!problems.isEmpty()) {
      return page(seen, form, begun, problems, model);
    }
    if (!together.keep(seen.session().id(), begun, read)) {
      model.addAttribute("refusal", MEANWHILE);
      return page(seen, form, begun, problems, model);
    }
    next.addFlashAttribute("notice", "What the group said together is saved.");
    return "redirect:" + seen.at().address();
  }

  private String page(Seen seen, HandsForm form, int begun, Problems problems, Model model) {
    model.addAttribute("consultation", seen.at().place().consultation());
    model.addAttribute("group", seen.session()).addAttribute("address", seen.at().address());
    model.addAttribute("others", otherWords.of(seen.at().place().consultation()));
    model.addAttribute("topics", seen.topics()).addAttribute("form", form);
    model.addAttribute("begun", begun).addAttribute("problems", problems);
    return "console/groups/together";
  }
}
