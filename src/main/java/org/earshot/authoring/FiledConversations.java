package org.earshot.authoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.earshot.authoring.yaml.Findings;
import org.earshot.flow.Conversation;
import org.springframework.stereotype.Component;

/**
 * The library: what officers saved in the console goes before the files, and both are read again
 * when they have changed and are next asked for.
 */
@Component
class FiledConversations implements ConversationLibrary {

  private final ConversationFolders folders;
  private final ManuscriptTable manuscripts;
  private final ConversationReader reader;
  private final ConversationVersions versions;
  private final Map<String, Read> drafts = new ConcurrentHashMap<>();
  private final Map<String, Conversation> pinned = new ConcurrentHashMap<>();
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();

  FiledConversations(
      ConversationFolders folders,
      ManuscriptTable manuscripts,
      ConversationReader reader,
      ConversationVersions versions) {
    this.folders = folders;
    this.manuscripts = manuscripts;
    this.reader = reader;
    this.versions = versions;
  }

  @Override
  public List<String> names() {
    Set<String> names = new TreeSet<>(folders.names());
    names.addAll(manuscripts.names());
    return List.copyOf(names);
  }

  @Override
  public Optional<Draft> draft(String name) {
    Map<String, String> stamp = stamp(name);
    Read read = drafts.get(name);
    if (read != null && read.stamp.equals(stamp)) {
      return Optional.of(read.draft);
    }
    Map<String, String> files = files(name);
    if (files.isEmpty()) {
      drafts.remove(name);
      return Optional.empty();
    }
    Draft draft = read(name, files);
    drafts.put(name, new Read(stamp, draft));
    return Optional.of(draft);
  }

  @Override
  public Draft read(String name, Map<String, String> files) {
    return reader.read(name, files);
  }

  @Override
  public String pin(Draft draft) {
    if (draft.conversation() == null) {
      throw new IllegalArgumentException(draft.name() + " is too broken to be pinned");
    }
    Bundle bundle = reader.bundle(draft.name(), draft.files());
    String version = bundle.version();
    versions.keep(bundle, version);
    return version;
  }

  @Override
  public Conversation pinned(String version) {
    return pinned.computeIfAbsent(
        version,
        asked ->
            versions
                .find(asked)
                .map(bundle -> reader.rebuilt(bundle, asked))
                .orElseThrow(
                    () -> new IllegalArgumentException("no version " + asked + " was pinned")));
  }

  @Override
  public List<KeptWording> kept(String version) {
    String edition = reader.edition();
    Kept known = kept.get(version);
    if (known == null || !known.edition.equals(edition)) {
      known = new Kept(edition, versions.find(version).map(reader::kept).orElse(List.of()));
      kept.put(version, known);
    }
    return known.wordings;
  }

  @Override
  public Optional<String> setUpRecord(String name) {
    String text = files(name).get(Folder.CONSULTATION);
    return text == null ? Optional.empty() : Folder.setUp(name, text, new Findings());
  }

  private Map<String, String> files(String name) {
    return manuscripts.latest(name).map(Manuscript::files).orElseGet(() -> folders.files(name));
  }

  /** Differs whenever what would be read, or said of it, has changed. */
  private Map<String, String> stamp(String name) {
    int revision = manuscripts.newest(name);
    Map<String, String> stamp =
        new HashMap<>(
            revision == 0 ? folders.stamp(name) : Map.of("revision", String.valueOf(revision)));
    stamp.put("words", reader.edition());
    return stamp;
  }

  private record Read(Map<String, String> stamp, Draft draft) {}

  /**
   * @param edition of Earshot's own words that the version was held against
   */
  private record Kept(String edition, List<KeptWording> wordings) {}
}
