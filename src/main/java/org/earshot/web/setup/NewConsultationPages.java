package org.earshot.web.setup;

import java.util.LinkedHashMap;
import java.util.Map;
import org.earshot.authoring.ConversationLibrary;
import org.earshot.consultations.Consultations;
import org.earshot.consultations.SetUpJson;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.earshot.web.Recorded;
import org.earshot.web.forms.ConversationNames;
import org.earshot.web.forms.Problems;
import org.earshot.web.forms.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes a consultation: a name, a title, a conversation. The task list asks for the rest. */
@Controller
@RequestMapping("/console/consultations/new")
class NewConsultationPages {

  private static final String SLUG = "[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?";

  private final Consultations consultations;
  private final Offered offered;
  private final ConversationLibrary library;

  NewConsultationPages(Consultations consultations, Offered offered, ConversationLibrary library) {
    this.library = library;
    this.consultations = consultations;
    this.offered = offered;
  }

  @GetMapping
  String blank(@RequestParam(defaultValue = "") String conversation, Model model) {
    return page(begun(conversation), new Problems(), model);
  }

  @GetMapping(params = "again")
  String blankAgain(@ModelAttribute("form") NewConsultation form, Model model) {
    return page(form, new Problems(), model);
  }

  @Recorded("made a consultation")
  @PostMapping
  String create(
      @ModelAttribute("form") NewConsultation form, @CurrentOfficer Officer by, Model model) {
    Problems problems = new Problems();
    String slug = Typed.words(form.slug());
    free(consultations, slug, problems);
    problems.require(form.title(), "title", "Enter a title");
    if (problems.isEmpty()) {
      try {
        consultations.put(slug, SetUpJson.of(form.record()), by);
      } catch (Refused refused) {
        problems.addAsNamed(refused);
      }
    }
    return problems.isEmpty()
        ? "redirect:" + Addresses.section(slug, PurposeSections.ABOUT)
        : page(form, problems, model);
  }

  /** For these questions it is called as they are, unless another one is already. */
  private NewConsultation begun(String conversation) {
    return library
        .draft(conversation)
        .map(
            draft ->
                new NewConsultation(
                    consultations.find(conversation).isPresent() ? null : conversation,
                    ConversationNames.title(draft),
                    conversation))
        .orElse(new NewConsultation(null, null, null));
  }

  /** Whether a consultation can have this address. */
  static void free(Consultations consultations, @Nullable String typed, Problems problems) {
    String slug = Typed.words(typed);
    if (!slug.matches(SLUG) || slug.equals("new")) {
      problems.add("slug", "Use small letters, digits and hyphens, like short-breaks");
    } else if (consultations.find(slug).isPresent()) {
      problems.add("slug", "There is a consultation of this name already: choose another");
    }
  }

  private String page(NewConsultation form, Problems problems, Model model) {
    model
        .addAttribute("heading", "New consultation")
        .addAttribute("form", form)
        .addAttribute("problems", problems);
    model.addAttribute("conversations", offered.conversations(form.conversation()));
    return "console/new-consultation";
  }

  record NewConsultation(
      @Nullable String slug, @Nullable String title, @Nullable String conversation) {

    ObjectNode record() {
      Map<String, @Nullable String> typed = new LinkedHashMap<>();
      typed.put("title", Typed.orNull(title));
      typed.put("conversation", Typed.orNull(conversation));
      ObjectNode record = JsonNodeFactory.instance.objectNode();
      typed.forEach(record::put);
      return record;
    }
  }
}
