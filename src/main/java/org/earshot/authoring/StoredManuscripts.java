package org.earshot.authoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earshot.authoring.Manuscript.Author;
import org.earshot.authoring.Manuscript.Saving;
import org.earshot.authoring.translating.Stamps;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Revisions in the table, over the files in the folders. */
@Component
class StoredManuscripts implements Manuscripts {

  private final ManuscriptTable table;
  private final ConversationFolders folders;

  StoredManuscripts(ManuscriptTable table, ConversationFolders folders) {
    this.table = table;
    this.folders = folders;
  }

  @Override
  public Optional<Manuscript> latest(String name) {
    return table.latest(name).or(() -> filed(name));
  }

  @Override
  public Optional<Manuscript> at(String name, int revision) {
    return revision == 0 ? filed(name) : table.at(name, revision);
  }

  @Override
  public List<Saving> history(String name) {
    return table.history(name);
  }

  @Override
  public Manuscript save(Manuscript base, Map<String, String> files, Author author, String note) {
    return save(base, files, author, new ManuscriptTable.Deed(note, null));
  }

  @Override
  public Manuscript bringBack(Manuscript now, Manuscript earlier, Author author, String note) {
    var deed = new ManuscriptTable.Deed(note, earlier.revision());
    return save(now, earlier.files(), author, deed);
  }

  private Manuscript save(
      Manuscript base, Map<String, String> files, Author author, ManuscriptTable.Deed deed) {
    Manuscript latest = latest(base.name()).orElse(base);
    if (latest.revision() != base.revision()) {
      throw new Overtaken(latest);
    }
    if (latest.files().equals(files)) {
      return latest;
    }
    Map<String, String> marked = Stamps.on(latest.files(), files);
    int first = base.revision() + 1;
    if (base.revision() == 0) {
      var taken = new ManuscriptTable.Deed("taken over from the files", null);
      add(base.name(), first, base.files(), null, taken);
      return add(base.name(), first + 1, marked, author, deed);
    }
    return add(base.name(), first, marked, author, deed);
  }

  @Override
  public Manuscript begin(String name, Map<String, String> files, Author author, String note) {
    if (!name.matches(NAME)) {
      throw new IllegalArgumentException("not a name for a conversation: " + name);
    }
    latest(name)
        .ifPresent(
            there -> {
              throw new Overtaken(there);
            });
    return add(name, 1, files, author, new ManuscriptTable.Deed(note, null));
  }

  private Manuscript add(
      String name,
      int revision,
      Map<String, String> files,
      @Nullable Author author,
      ManuscriptTable.Deed deed) {
    try {
      return table.add(name, revision, files, author, deed);
    } catch (DuplicateKeyException quicker) {
      throw new Overtaken(latest(name).orElseThrow());
    }
  }

  private Optional<Manuscript> filed(String name) {
    Map<String, String> files = folders.files(name);
    return files.isEmpty() ? Optional.empty() : Optional.of(new Manuscript(name, 0, files, null));
  }
}
