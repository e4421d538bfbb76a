package org.earshot.responses;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.earshot.flow.Answer;
import org.earshot.flow.Progress;
import org.earshot.flow.Turn;
import org.earshot.flow.Value;

/**
 * What the tables keep of one response, as bytes: one row of progress, and one for each answer. A
 * turn reads them all and writes the progress and the answers that it changed. For measuring the
 * engine without a database.
 *
 * @param progress language, state and consents
 * @param answers by question id, in the order given
 */
public record KeptRows(byte[] progress, Map<String, byte[]> answers) {

  private static final Map<String, Locale> LOCALES =
      Map.of("en", Locale.ENGLISH, "pl", Locale.forLanguageTag("pl"));
  private static final Answer.Kind[] KINDS = Answer.Kind.values();

  public static KeptRows of(Progress fresh) {
    return new KeptRows(progressRow(fresh), Map.of());
  }

  /** With what this turn changed. */
  public KeptRows after(Turn turn) {
    Map<String, byte[]> rows = answers;
    for (Answer answer : turn.kept()) {
      if (!answer.question().startsWith("consent:")) {
        rows = rows == answers ? new LinkedHashMap<>(answers) : rows;
        rows.put(answer.question(), answerRow(answer));
      }
    }
    return new KeptRows(progressRow(turn.progress()), rows);
  }

  public int bytes() {
    return progress.length + answers.values().stream().mapToInt(row -> row.length).sum();
  }

  public Progress read() {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(progress))) {
      Locale language = locale(in.readUTF());
      String state = in.readUTF();
      String proposed = in.readUTF();
      List<Answer> all = new ArrayList<>(AnswerRows.agreed(in.readUTF(), language));
      for (byte[] row : answers.values()) {
        all.add(answer(row));
      }
      return Progress.restored(language, all, state, proposed.isEmpty() ? null : proposed);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static byte[] progressRow(Progress progress) {
    return row(
        out -> {
          out.writeUTF(progress.language().getLanguage());
          out.writeUTF(progress.state());
          out.writeUTF(Objects.requireNonNullElse(progress.proposed(), ""));
          out.writeUTF(AnswerRows.agreed(progress.answers().values()));
        });
  }

  private static byte[] answerRow(Answer answer) {
    return row(
        out -> {
          out.writeUTF(answer.question());
          out.writeByte(answer.kind().ordinal());
          out.writeUTF(answer.language().getLanguage());
          out.writeUTF(coded(answer.value()));
        });
  }

  private static String coded(@org.jspecify.annotations.Nullable Value value) {
    if (value == null) {
      return "";
    }
    return value instanceof Value.Words words ? "w:" + words.text() : ValueCode.encode(value);
  }

  private static Answer answer(byte[] row) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(row));
    String question = in.readUTF();
    Answer.Kind kind = KINDS[in.readByte()];
    Locale language = locale(in.readUTF());
    String coded = in.readUTF();
    if (coded.startsWith("w:")) {
      String words = coded.substring(2);
      return new Answer(question, kind, new Value.Words(words), words, null, language);
    }
    Value value = coded.isEmpty() ? null : ValueCode.decode(coded);
    return new Answer(question, kind, value, "", null, language);
  }

  private static Locale locale(String language) {
    Locale known = LOCALES.get(language);
    return known == null ? Locale.forLanguageTag(language) : known;
  }

  private interface Row {
    void write(DataOutputStream out) throws IOException;
  }

  private static byte[] row(Row row) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(64);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      row.write(out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
