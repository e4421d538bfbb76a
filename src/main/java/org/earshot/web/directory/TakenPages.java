package org.earshot.web.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.consultations.SetUp;
import org.earshot.consultations.SetUpJson;
import org.earshot.directory.CommunityGroup;
import org.earshot.directory.Detail;
import org.earshot.directory.Directory;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.earshot.web.Recorded;
import org.earshot.web.forms.Found;
import org.earshot.web.forms.Problems;
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
import tools.jackson.databind.node.ObjectNode;

/** What a consultation takes from the directory, gives to it, and names to people at its end. */
@Controller
@RequestMapping("/console/consultations/{slug}/directory")
class TakenPages {

  private final Directory directory;
  private final Consultations consultations;

  TakenPages(Directory directory, Consultations consultations) {
    this.directory = directory;
    this.consultations = consultations;
  }

  /**
   * A group, and whether this consultation has it already.
   *
   * @param named whether it is named at the end
   */
  record Line(CommunityGroup group, boolean partner, boolean stakeholder, boolean named) {}

  @GetMapping
  String show(@PathVariable String slug, Model model) {
    return page(consultation(slug), new Problems(), model);
  }

  /**
   * @param as {@code partner} or {@code stakeholder}
   */
  @Recorded("took a group from the directory")
  @PostMapping("/take")
  String take(
      @PathVariable String slug,
      @RequestParam String group,
      @RequestParam String as,
      @CurrentOfficer Officer by,
      Model model,
      RedirectAttributes next) {
    Consultation consultation = consultation(slug);
    String name =
        directory
            .find(Found.uuid(group))
            .filter(one -> !one.removed())
            .map(CommunityGroup::name)
            .orElseThrow(TakenPages::notFound);
    boolean partner = as.equals("partner");
    try {
      consultations.change(
          slug, now -> partner ? withPartner(now, name) : withStakeholder(now, name), by);
    } catch (Refused refused) {
      Problems problems = new Problems();
      problems.add("take", String.valueOf(refused.getMessage()));
      return page(consultation, problems, model);
    }
    next.addFlashAttribute(
        "notice", name + (partner ? " is a partner now." : " is a stakeholder now."));
    return "redirect:/console/consultations/" + slug + "/directory";
  }

  @Recorded("added a group to the directory")
  @PostMapping("/give")
  String give(
      @PathVariable String slug,
      @RequestParam String name,
      @CurrentOfficer Officer by,
      Model model,
      RedirectAttributes next) {
    Consultation consultation = consultation(slug);
    if (!typed(consultation.setUp()).contains(name)) {
      throw notFound();
    }
    try {
      directory.add(Map.of(Detail.NAME, name), by);
    } catch (Refused refused) {
      Problems problems = new Problems();
      problems.add("give", String.valueOf(refused.getMessage()));
      return page(consultation, problems, model);
    }
    next.addFlashAttribute("notice", name + " is in the directory.");
    return "redirect:/console/consultations/" + slug + "/directory";
  }

  @Recorded("said which groups are named at the end")
  @PostMapping("/named")
  String name(
      @PathVariable String slug,
      @RequestParam(name = "named", defaultValue = "") List<String> named,
      Model model,
      RedirectAttributes next) {
    Consultation consultation = consultation(slug);
    try {
      directory.nameAtTheEnd(slug, named.stream().map(Found::uuid).toList());
    } catch (Refused refused) {
      return page(consultation, Problems.named(refused), model);
    }
    next.addFlashAttribute(
        "notice",
        named.isEmpty() ? "No group is named at the end." : "These are named at the end now.");
    return "redirect:/console/consultations/" + slug + "/directory";
  }

  private String page(Consultation consultation, Problems problems, Model model) {
    SetUp setUp = consultation.setUp();
    Set<String> partners = folded(partners(setUp));
    Set<String> stakeholders = folded(stakeholders(setUp));
    Set<UUID> named =
        directory.namedAtTheEnd(consultation.slug()).stream()
            .map(CommunityGroup::id)
            .collect(Collectors.toSet());
    List<CommunityGroup> all = directory.all();
    model.addAttribute("consultation", consultation).addAttribute("problems", problems);
    model.addAttribute(
        "lines",
        all.stream()
            .map(
                group ->
                    new Line(
                        group,
                        partners.contains(Directory.folded(group.name())),
                        stakeholders.contains(Directory.folded(group.name())),
                        named.contains(group.id())))
            .toList());
    Set<String> known = folded(all.stream().map(CommunityGroup::name).toList());
    model.addAttribute(
        "typed",
        typed(setUp).stream().filter(name -> !known.contains(Directory.folded(name))).toList());
    model.addAttribute("tellable", all.stream().anyMatch(group -> !group.told().isEmpty()));
    model.addAttribute("most", Directory.MOST_NAMED);
    return "console/directory/taken";
  }

  private static SetUp withPartner(SetUp now, String name) {
    if (folded(partners(now)).contains(Directory.folded(name))) {
      return now;
    }
    ObjectNode tree = SetUpJson.tree(now);
    tree.withArray("partners").addObject().put("name", name).put("kind", "partner");
    return SetUpJson.of(tree);
  }

  private static SetUp withStakeholder(SetUp now, String name) {
    if (folded(stakeholders(now)).contains(Directory.folded(name))) {
      return now;
    }
    ObjectNode tree = SetUpJson.tree(now);
    tree.withArray("stakeholders").addObject().put("name", name).put("type", "community_group");
    return SetUpJson.of(tree);
  }

  /** What was typed into the record, each once. */
  private static List<String> typed(SetUp setUp) {
    return Stream.concat(partners(setUp).stream(), stakeholders(setUp).stream())
        .distinct()
        .toList();
  }

  private static List<String> partners(SetUp setUp) {
    List<SetUp.Partner> partners = setUp.partners();
    return partners == null
        ? List.of()
        : partners.stream()
            .filter(one -> one.kind() == null || one.kind() == SetUp.Partner.Kind.partner)
            .flatMap(one -> Stream.ofNullable(one.name()))
            .filter(name -> !name.isBlank())
            .toList();
  }

  private static List<String> stakeholders(SetUp setUp) {
    List<String> names = new ArrayList<>();
    if (setUp.stakeholders() != null) {
      setUp.stakeholders().stream()
          .flatMap(one -> Stream.ofNullable(one.name()))
          .filter(name -> !name.isBlank())
          .forEach(names::add);
    }
    return names;
  }

  private static Set<String> folded(List<String> names) {
    return names.stream().map(Directory::folded).collect(Collectors.toSet());
  }

  private Consultation consultation(String slug) {
    return consultations.find(slug).orElseThrow(TakenPages::notFound);
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
