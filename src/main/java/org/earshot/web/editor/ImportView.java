package org.earshot.web.editor;

import java.util.Map;
import java.util.TreeMap;
import org.earshot.authoring.ConversationLibrary;
import org.earshot.authoring.Draft;
import org.earshot.authoring.Manuscript;
import org.earshot.authoring.editing.Comparison;
import org.earshot.authoring.editing.Sheet;
import org.earshot.web.forms.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows what an import would bring about. */
@Component
class ImportView {

  private final ConversationLibrary library;

  ImportView(ConversationLibrary library) {
    this.library = library;
  }

  String ask(@Nullable Manuscript over, String name, Problems problems, Model model) {
    model.addAttribute("over", over).addAttribute("name", name);
    model.addAttribute("problems", problems).addAttribute("uploaded", Map.of());
    return "console/editor/import";
  }

  String look(@Nullable Manuscript over, String name, Map<String, String> uploaded, Model model) {
    Map<String, String> files = together(over, uploaded);
    Draft draft = library.read(name, files);
    model.addAttribute("over", over).addAttribute("name", name);
    model.addAttribute("problems", new Problems()).addAttribute("uploaded", uploaded);
    model.addAttribute("findings", draft.findings()).addAttribute("readable", readable(files));
    model.addAttribute("sheet", Sheet.of(files).orElse(null));
    model.addAttribute("base", over == null ? -1 : over.revision());
    Map<String, String> before = over == null ? files : over.files();
    model.addAttribute("differences", Comparison.of(before, files));
    return "console/editor/import";
  }

  /** Whether its questions can be read at all; what cannot is never saved. */
  boolean readable(Map<String, String> files) {
    return Sheet.of(files).isPresent();
  }

  static Map<String, String> together(@Nullable Manuscript over, Map<String, String> uploaded) {
    return over == null ? uploaded : laidOver(over.files(), uploaded);
  }

  /** What is uploaded takes the place of files of the same name; others stay. */
  static Map<String, String> laidOver(Map<String, String> files, Map<String, String> uploaded) {
    Map<String, String> all = new TreeMap<>(files);
    all.putAll(uploaded);
    return all;
  }
}
