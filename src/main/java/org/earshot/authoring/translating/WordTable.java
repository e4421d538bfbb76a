package org.earshot.authoring.translating;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.earshot.authoring.script.Script;
import org.earshot.authoring.script.ScriptReader;
import org.earshot.authoring.yaml.Document;
import org.earshot.authoring.yaml.Findings;
import org.earshot.authoring.yaml.YamlReader;

/**
 * A conversation as a table: its passages down, its translations across.
 *
 * @param own the language that it is written in
 * @param keywords the words that people text to start; they are the same in every language
 * @param columns one for each translation, in the order of their tags
 */
public record WordTable(
    Locale own, List<String> keywords, List<Passage> passages, List<Column> columns) {

  static final String CONVERSATION = "conversation.yaml";

  public WordTable {
    keywords = List.copyOf(keywords);
    passages = List.copyOf(passages);
    columns = List.copyOf(columns);
  }

  /** Empty where the words of the conversation itself cannot be read. */
  public static Optional<WordTable> of(Map<String, String> files) {
    return document(CONVERSATION, files.getOrDefault(CONVERSATION, ""))
        .map(ScriptReader::script)
        .map(script -> of(script, files));
  }

  private static WordTable of(Script script, Map<String, String> files) {
    List<Passage> passages = Passages.of(script);
    List<Column> columns = new ArrayList<>();
    new TreeMap<>(files)
        .forEach(
            (file, text) ->
                ScriptReader.languageOf(file)
                    .filter(language -> !language.equals(script.language()))
                    .map(language -> Column.of(language, document(file, text), passages))
                    .ifPresent(columns::add));
    return new WordTable(script.language(), script.keywords(), passages, columns);
  }

  private static Optional<Document> document(String file, String text) {
    return YamlReader.read(file, text, new Findings());
  }

  public Optional<Column> column(Locale language) {
    return columns.stream().filter(column -> column.language().equals(language)).findFirst();
  }

  public Optional<Passage> passage(String path) {
    return passages.stream().filter(passage -> passage.path().equals(path)).findFirst();
  }
}
