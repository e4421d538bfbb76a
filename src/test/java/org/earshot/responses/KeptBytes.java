package org.earshot.responses;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earshot.flow.Answer;
import org.earshot.flow.Progress;
import org.earshot.flow.Value;

/**
 * What the tables keep of one progress, as bytes instead of rows: values in the code of their
 * column, consents beside the state. For measuring the engine without a database.
 */
public final class KeptBytes {

  private static final Map<String, Locale> LOCALES =
      Map.of("en", Locale.ENGLISH, "pl", Locale.forLanguageTag("pl"));

  private KeptBytes() {}

  public static byte[] write(Progress progress) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(progress.language().getLanguage());
      out.writeUTF(progress.state());
      out.writeUTF(AnswerRows.agreed(progress.answers().values()));
      for (Answer answer : progress.answers().values()) {
        if (!answer.question().startsWith("consent:")) {
          out.writeUTF(answer.question());
          out.writeByte(answer.kind().ordinal());
          out.writeUTF(answer.language().getLanguage());
          out.writeUTF(value(answer));
        }
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static String value(Answer answer) {
    Value value = answer.value();
    if (value == null) {
      return "";
    }
    return value instanceof Value.Words words ? "w:" + words.text() : ValueCode.encode(value);
  }

  public static Progress read(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      Locale language = locale(in.readUTF());
      String state = in.readUTF();
      List<Answer> answers = new ArrayList<>(AnswerRows.agreed(in.readUTF(), language));
      while (in.available() > 0) {
        answers.add(answer(in));
      }
      return Progress.restored(language, answers, state);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Answer answer(DataInputStream in) throws IOException {
    String question = in.readUTF();
    Answer.Kind kind = Answer.Kind.values()[in.readByte()];
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
}
