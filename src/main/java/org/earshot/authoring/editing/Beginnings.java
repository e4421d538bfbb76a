package org.earshot.authoring.editing;

import java.util.Map;
import java.util.TreeMap;
import org.earshot.authoring.yaml.YamlWriter;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The files that a new conversation begins with. */
public final class Beginnings {

  private Beginnings() {}

  /** Nothing is asked yet. */
  public static Map<String, String> blank(String name, FrameText frame) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    tree.put("conversation", name);
    tree.put("language", "en");
    tree.put("title", frame.title());
    tree.putArray("keywords");
    tree.putArray("questions");
    return Edits.frame(frame).on(Map.of(Folio.MAIN, YamlWriter.write(tree)));
  }

  /** The questions of a template, and what it says around them. */
  public static Map<String, String> from(
      QuestionLibrary.Template template, String name, FrameText frame) {
    FrameText words = template.frame();
    FrameText whole =
        new FrameText(
            frame.title(),
            frame.keywords(),
            words.welcome(),
            words.more(),
            words.thanks(),
            words.mayAskAgain());
    Map<String, String> files = blank(name, whole);
    files = Edits.add(null, template.entry().questions()).on(files);
    return template.monitoring().isEmpty()
        ? files
        : Edits.monitoring(template.monitoring()).on(files);
  }

  /**
   * A copy under another name. Its title is new in every language, so none but its own is whole
   * until that is translated; the set-up record stays with the other one.
   */
  public static Map<String, String> copy(Map<String, String> files, String name, FrameText frame) {
    Map<String, String> copied = new TreeMap<>(files);
    copied.remove(Folio.SET_UP);
    Folio folio = Folio.of(copied);
    FrameText there = Sheet.of(folio).frame();
    folio.main().put("conversation", name);
    folio.translations().forEach(translation -> translation.remove("title"));
    FrameText whole =
        new FrameText(
            frame.title(),
            frame.keywords(),
            there.welcome(),
            there.more(),
            there.thanks(),
            there.mayAskAgain(),
            there.glossary());
    return Edits.frame(whole).on(folio.files());
  }
}
