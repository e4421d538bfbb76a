package org.earshot.web.groups;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Conversation;
import org.earshot.flow.Question;
import org.earshot.groups.GroupNote;
import org.earshot.groups.SaidTogether;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.themes.Theme;
import org.earshot.themes.Themes;
import org.earshot.web.Recorded;
import org.earshot.web.forms.Found;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everything that groups said together, by question, for those who read answers. */
@Controller
@RequestMapping("/console/consultations/{slug}/groups/said")
class SaidPages {

  private final Found found;
  private final Consultations consultations;
  private final SaidTogether together;
  private final Themes themes;

  SaidPages(Found found, Consultations consultations, SaidTogether together, Themes themes) {
    this.found = found;
    this.consultations = consultations;
    this.together = together;
    this.themes = themes;
  }

  /**
   * @param book the themes that it may have; empty where nobody reads its free text
   */
  public record Section(String question, String ask, List<Theme> book, List<GroupNote> notes) {}

  @GetMapping
  String said(@PathVariable String slug, Model model) {
    Consultation consultation = found.consultation(slug);
    model.addAttribute("consultation", consultation);
    model.addAttribute("sections", sections(consultation));
    return "console/groups/said";
  }

  private List<Section> sections(Consultation consultation) {
    String slug = consultation.slug();
    Map<String, List<GroupNote>> notes =
        together.notes(slug).stream().collect(Collectors.groupingBy(GroupNote::question));
    return asks(consultation).entrySet().stream()
        .filter(ask -> notes.containsKey(ask.getKey()))
        .map(
            ask ->
                new Section(
                    ask.getKey(),
                    ask.getValue(),
                    ask.getKey().isEmpty() ? List.of() : themes.book(slug, ask.getKey()),
                    notes.getOrDefault(ask.getKey(), List.of())))
        .toList();
  }

  private Map<String, String> asks(Consultation consultation) {
    Map<String, String> asks = new LinkedHashMap<>();
    String version = consultation.version();
    if (version != null) {
      Conversation conversation = consultations.conversation(version, consultation);
      for (Question question : conversation.questions()) {
        asks.put(
            question.id(), conversation.in(conversation.language()).asked(question.id()).ask());
      }
    }
    asks.put("", "Beside all questions");
    return asks;
  }

  @Recorded("said which themes a group’s notes have")
  @PostMapping
  String code(
      @PathVariable String slug,
      @RequestParam String session,
      @RequestParam String question,
      @RequestParam(defaultValue = "") Set<String> theme,
      @CurrentOfficer Officer officer,
      RedirectAttributes next) {
    Consultation consultation = found.consultation(slug);
    GroupNote note =
        together.notes(consultation.slug()).stream()
            .filter(one -> one.question().equals(question))
            .filter(one -> one.session().id().equals(Found.uuid(session)))
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Set<UUID> book =
        themes.book(slug, question).stream().map(Theme::id).collect(Collectors.toSet());
    Set<UUID> chosen =
        new TreeSet<>(theme.stream().filter(one -> !one.isBlank()).map(Found::uuid).toList());
    chosen.retainAll(book);
    together.code(note, chosen, officer.id());
    next.addFlashAttribute("notice", "The themes of this note are saved.");
    return "redirect:/console/consultations/" + slug + "/groups/said";
  }
}
