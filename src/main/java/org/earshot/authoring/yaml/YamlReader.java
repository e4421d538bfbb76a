package org.earshot.authoring.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.databind.JsonNode;

/** Reads YAML text, whatever it is, into a {@link Document} or a finding. */
public final class YamlReader {

  /** A conversation of forty questions in a long-worded language is a tenth of this. */
  public static final int MAX_CHARACTERS = 256 * 1024;

  private YamlReader() {}

  /** Empty where nothing could be read; then there is a finding that says why. */
  public static Optional<Document> read(String file, String text, Findings findings) {
    if (text.length() > MAX_CHARACTERS) {
      findings.blocks(
          file + ":1",
          "the file is longer than " + MAX_CHARACTERS / 1024 + " thousand characters",
          "Make it shorter.");
      return Optional.empty();
    }
    int unreadable = text.indexOf('\uFFFD');
    if (unreadable >= 0) {
      findings.blocks(
          file + ":" + (1 + text.substring(0, unreadable).chars().filter(c -> c == '\n').count()),
          "there is a character here that could not be read",
          "Save the file in UTF-8 and write the character again.");
      return Optional.empty();
    }
    try {
      return parse(file, text, findings);
    } catch (Unreadable unfit) {
      findings.blocks(file + ":" + unfit.line(), unfit.what(), unfit.mend());
      return Optional.empty();
    }
  }

  private static Optional<Document> parse(String file, String text, Findings findings) {
    TreeBuilder tree = new TreeBuilder(new Scalars(settings(text).getSchema().getScalarResolver()));
    try {
      for (Event event : new Parse(settings(text)).parseString(text)) {
        tree.accept(event);
      }
    } catch (YamlEngineException complaint) {
      throw SyntaxWords.of(complaint);
    } catch (IndexOutOfBoundsException | IllegalArgumentException fault) {
      // A fault of the parser's own must not stop the other files from being read.
      throw SyntaxWords.general(1);
    }
    tree.repeated()
        .forEach(
            (pointer, line) ->
                findings.blocks(
                    file + ":" + line,
                    "`" + name(pointer) + "` stands here a second time",
                    "Keep one of the two; only the first counts."));
    return mapping(file, tree, findings);
  }

  private static Optional<Document> mapping(String file, TreeBuilder tree, Findings findings) {
    JsonNode root = tree.root();
    if (root == null || !root.isObject()) {
      findings.blocks(
          file + ":1",
          root == null ? "the file is empty" : "the file does not begin with a name and a colon",
          "Begin with lines such as `title: …`.");
      return Optional.empty();
    }
    return Optional.of(new Document(file, root, tree.lines()));
  }

  static String name(String pointer) {
    return pointer.substring(pointer.lastIndexOf('/') + 1).replace("~1", "/").replace("~0", "~");
  }

  /** Read in one go: the library stumbles over a picture character that two of its reads share. */
  private static LoadSettings settings(String text) {
    return LoadSettings.builder().setBufferSize(text.length() + 2).build();
  }
}
