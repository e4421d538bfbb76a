package org.earshot.authoring;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.earshot.authoring.conditions.Conditions;
import org.earshot.authoring.lint.Lint;
import org.earshot.authoring.plain.HouseWords;
import org.earshot.authoring.script.Reading;
import org.earshot.authoring.script.Script;
import org.earshot.authoring.script.Spoken;
import org.earshot.authoring.script.Words;
import org.earshot.authoring.yaml.Findings;
import org.earshot.flow.Conversation;
import org.earshot.language.Lexicon;
import org.earshot.language.Phrasebook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From files to a draft with findings, and from a pinned bundle back to its conversation. */
@Component
class ConversationReader {

  private final StandingWords standing;
  private final Assembly assembly;
  private final Lint lint;
  private final Phrasebook phrasebook;
  private final HouseWords houseWords;

  ConversationReader(
      StandingWords standing, Phrasebook phrasebook, Lexicon lexicon, HouseWords houseWords) {
    this.standing = standing;
    this.phrasebook = phrasebook;
    this.houseWords = houseWords;
    this.assembly = new Assembly(phrasebook);
    this.lint = new Lint(lexicon, phrasebook, houseWords);
  }

  /** Another text whenever reading the same files may find something else. */
  String edition() {
    return phrasebook.edition() + " " + houseWords.all();
  }

  Draft read(String name, Map<String, String> files) {
    Findings findings = new Findings();
    Folder folder = Folder.read(name, files, findings);
    Script script = folder.script();
    Conversation conversation =
        script == null ? null : checked(name, files, script, folder, findings);
    return new Draft(name, files, conversation, findings.all());
  }

  private @Nullable Conversation checked(
      String name, Map<String, String> files, Script script, Folder folder, Findings findings) {
    Bundle bundle = bundle(name, files, script, folder);
    Reading reading = new Reading(script, folder.translations(), bundle.byLanguage());
    lint.check(reading, findings);
    Assembly.Parts parts = new Assembly.Parts(reading, Conditions.of(script, findings));
    return script.usable() ? assembly.of(name, bundle.version(), parts) : null;
  }

  /** What pinning these files keeps. */
  Bundle bundle(String name, Map<String, String> files) {
    Folder folder = Folder.read(name, files, new Findings());
    Script script = folder.script();
    if (script == null) {
      throw new IllegalArgumentException(name + " cannot be read, so it cannot be pinned");
    }
    return bundle(name, files, script, folder);
  }

  private Bundle bundle(String name, Map<String, String> files, Script script, Folder folder) {
    Set<Locale> languages = new LinkedHashSet<>();
    languages.add(script.language());
    folder.translations().stream().map(Words::language).forEach(languages::add);
    return new Bundle(name, Folder.spokenFiles(files), standing.of(languages, script.monitoring()));
  }

  /** Where a pinned bundle says otherwise than Earshot's own words of today. */
  List<KeptWording> kept(Bundle bundle) {
    return bundle.byLanguage().entrySet().stream()
        .flatMap(spoken -> standing.kept(spoken.getKey(), spoken.getValue()).stream())
        .toList();
  }

  /** The conversation of a pinned bundle, under the version that it was pinned as. */
  Conversation rebuilt(Bundle bundle, String version) {
    Folder folder = Folder.read(bundle.name(), bundle.files(), new Findings());
    Script script = folder.script();
    if (script == null || !script.usable()) {
      throw new IllegalStateException("the pinned version " + version + " cannot be read");
    }
    Map<Locale, Spoken> spoken = new HashMap<>();
    bundle
        .byLanguage()
        .forEach((language, words) -> spoken.put(language, standing.completed(language, words)));
    Reading reading = new Reading(script, folder.translations(), spoken);
    return assembly.of(
        bundle.name(), version, new Assembly.Parts(reading, Conditions.of(script, new Findings())));
  }
}
