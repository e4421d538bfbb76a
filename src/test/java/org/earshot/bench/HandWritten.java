package org.earshot.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The floor: the park's questions written by hand for these very replies, in one language, with no
 * commands and no second tries; its state is JSON. Nothing that restores and saves can do much
 * less.
 */
final class HandWritten {

  /** Public and mutable, as the JSON library likes it best. */
  public static final class Kept {
    public String conversation = "park";
    public int step;
    public Map<String, String> answers = new LinkedHashMap<>();
  }

  private record Asked(String id, String pattern, String prompt) {}

  private static final String YES_NO = "yes|y|no|n";
  private static final List<Asked> QUESTIONS =
      List.of(
          new Asked("consent", YES_NO, "May we ask you seven short questions about the park?"),
          new Asked("area", "[1-4]", "Where do you live? 1 North end 2 South side 3 East 4 West"),
          new Asked("age", "\\d{1,3}", "How old are you?"),
          new Asked("visited", YES_NO, "Have you been to the park in the last month?"),
          new Asked("activities", "[1-5](, ?[1-5])*", "What did you do there?"),
          new Asked("rating", "[1-5]", "How would you rate the park today?"),
          new Asked("improve", "(?s).+", "What one thing would make the park better?"),
          new Asked("more", "(?s).+", "Is there anything else that you want to tell us?"));
  private static final List<Pattern> PATTERNS =
      QUESTIONS.stream().map(asked -> Pattern.compile(asked.pattern)).toList();
  private static final int END = QUESTIONS.size();

  private final ObjectReader in;
  private final ObjectWriter out;

  HandWritten() {
    ObjectMapper json = JsonMapper.builder().build();
    in = json.readerFor(Kept.class);
    out = json.writerFor(Kept.class);
  }

  byte[] begin() {
    return out.writeValueAsBytes(new Kept());
  }

  /** State in, state and prompt out. */
  Step turn(byte[] state, String reply) {
    Kept kept = kept(state);
    String answer = answer(kept.step, reply);
    String prompt = "Sorry, we did not understand that. ";
    if (answer != null) {
      kept.answers.put(QUESTIONS.get(kept.step).id, answer);
      kept.step = next(kept.step, answer);
      prompt = "";
    }
    prompt += kept.step == END ? "Thank you for taking part." : QUESTIONS.get(kept.step).prompt;
    return new Step(out.writeValueAsBytes(kept), prompt);
  }

  record Step(byte[] state, String prompt) {}

  Kept kept(byte[] state) {
    return in.readValue(state);
  }

  private static @Nullable String answer(int step, String reply) {
    String text = reply.strip();
    String folded = text.toLowerCase(Locale.ROOT);
    return PATTERNS.get(step).matcher(folded).matches() ? text : null;
  }

  private static int next(int step, String answer) {
    boolean no = answer.toLowerCase(Locale.ROOT).startsWith("n");
    if (no && step == 0) {
      return END;
    }
    return no && step == 3 ? 5 : step + 1;
  }
}
