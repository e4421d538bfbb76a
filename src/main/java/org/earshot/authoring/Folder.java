package org.earshot.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.earshot.authoring.script.Script;
import org.earshot.authoring.script.ScriptReader;
import org.earshot.authoring.script.Words;
import org.earshot.authoring.yaml.Document;
import org.earshot.authoring.yaml.Findings;
import org.earshot.authoring.yaml.SchemaCheck;
import org.earshot.authoring.yaml.YamlReader;
import org.jspecify.annotations.Nullable;

/**
 * The files of one conversation, read and held against their schemas.
 *
 * @param script null where conversation.yaml is missing or cannot be read
 */
record Folder(@Nullable Script script, List<Words> translations) {

  static final String CONVERSATION = "conversation.yaml";
  static final String CONSULTATION = "consultation.yaml";

  /** Loaded when first needed: the validator is the largest thing here. */
  private static final class Schemas {
    private static final SchemaCheck CONVERSATION = SchemaCheck.by("conversation");
    private static final SchemaCheck TRANSLATION = SchemaCheck.by("translation");
    private static final SchemaCheck CONSULTATION = SchemaCheck.by("consultation");
  }

  static Folder read(String name, Map<String, String> files, Findings findings) {
    Script script = script(name, files.get(CONVERSATION), findings);
    List<Words> translations = new ArrayList<>();
    new TreeMap<>(files)
        .forEach(
            (file, text) -> {
              if (isTranslation(file, script)) {
                translations.add(translation(name + "/" + file, text, language(file), findings));
              } else if (!file.equals(CONVERSATION) && !file.equals(CONSULTATION)) {
                stray(name + "/" + file, findings);
              }
            });
    String setUp = files.get(CONSULTATION);
    if (setUp != null) {
      setUp(name, setUp, findings);
    }
    return new Folder(script, translations);
  }

  /** The files that hold words, and so make the version. */
  static Map<String, String> spokenFiles(Map<String, String> files) {
    Map<String, String> spoken = new TreeMap<>(files);
    spoken.keySet().removeIf(file -> !file.equals(CONVERSATION) && !isLanguageFile(file));
    return spoken;
  }

  private static @Nullable Script script(String name, @Nullable String text, Findings findings) {
    if (text == null) {
      findings.blocks(
          name + "/" + CONVERSATION + ":1",
          "the file conversation.yaml is missing",
          "Add it: it says what is asked, in the language that the conversation is written in.");
      return null;
    }
    Document document = YamlReader.read(name + "/" + CONVERSATION, text, findings).orElse(null);
    if (document == null) {
      return null;
    }
    Schemas.CONVERSATION.check(document, findings);
    Script script = ScriptReader.script(document);
    if (!script.name().isEmpty() && !script.name().equals(name)) {
      findings.warns(
          document.where("/conversation"),
          "the conversation calls itself " + script.name() + ", and its folder is " + name,
          "Use the same name for both; the folder's name counts.");
    }
    return script;
  }

  private static Words translation(String file, String text, Locale language, Findings findings) {
    Findings concerning = findings.in(language);
    Document document =
        YamlReader.read(file, text, concerning).orElseGet(() -> Document.empty(file));
    if (!document.isEmpty()) {
      Schemas.TRANSLATION.check(document, concerning);
    }
    return ScriptReader.translation(document, language);
  }

  /** The set-up record as JSON; empty where it cannot be read, or does not have its form. */
  static Optional<String> setUp(String name, String text, Findings findings) {
    Findings own = new Findings();
    Optional<Document> document = YamlReader.read(name + "/" + CONSULTATION, text, own);
    document.ifPresent(found -> Schemas.CONSULTATION.check(found, own));
    own.all().forEach(finding -> findings.blocks(finding.where(), finding.what(), finding.mend()));
    return own.anyBlocks() ? Optional.empty() : document.map(found -> found.root().toString());
  }

  private static boolean isTranslation(String file, @Nullable Script script) {
    return isLanguageFile(file) && (script == null || !language(file).equals(script.language()));
  }

  private static boolean isLanguageFile(String file) {
    return ScriptReader.languageOf(file).isPresent();
  }

  private static Locale language(String file) {
    return ScriptReader.languageOf(file).orElseThrow();
  }

  private static void stray(String file, Findings findings) {
    findings.warns(
        file + ":1",
        "this file is not read",
        "Name translations by their language, such as gu.yaml; the words of the conversation's own"
            + " language stand in conversation.yaml.");
  }
}
