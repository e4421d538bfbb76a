package org.earshot.understanding;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.earshot.language.CommandLists;
import org.earshot.language.Lexicon;
import org.earshot.language.WordListRule;
import org.earshot.understanding.Token.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A word can mean one thing only: what is added to "yes" may be no "no", no command, and above all
 * no word with which people stop, in whatever language.
 */
@Component
final class WordCollisions implements WordListRule {

  private static final String STOPS = "STOP";

  /** What the words of a list mean, where they can mean nothing else. */
  private static final Map<String, String> MEANINGS = meanings();

  /** What is passed over in a message: a request to stop must not be. */
  private static final Set<String> PASSED_OVER =
      Set.of(
          "courtesies", "fillers", "acknowledgements", "small_words", "number_fillers", "not_stop");

  private static Map<String, String> meanings() {
    Map<String, String> meanings = new LinkedHashMap<>();
    meanings.put("yes", "yes");
    meanings.put("yes_alone", "yes");
    meanings.put("taking_part", "yes");
    meanings.put("no", "no");
    meanings.put("dont_know", "“I don’t know”");
    meanings.put("hedge", "neither yes nor no");
    for (String list : List.of("stop_verbs", "stop_phrases")) {
      meanings.put(list, STOPS);
    }
    meanings.put("skip", "SKIP");
    for (String list : CommandLists.ALL) {
      meanings.put(list, list.replace('_', ' ').toUpperCase(Locale.ROOT));
    }
    meanings.put(CommandWords.BUSY, "LATER");
    CommandWords.ASKED.keySet().forEach(list -> meanings.put(list, "MORE"));
    meanings.put(CommandWords.DANGER, "danger");
    meanings.put(CommandWords.DANGER_ALONE, "danger");
    return meanings;
  }

  @Override
  public Optional<String> against(Addition addition, Lexicon lexicon) {
    List<Token> tokens = saying(addition.word());
    if (tokens.isEmpty() || addition.word().startsWith("+") || addition.word().startsWith("-")) {
      return Optional.of("“" + addition.word() + "” holds no word that people could send.");
    }
    String clash = clash(addition, tokens, lexicon);
    return Optional.ofNullable(clash).map(why -> "“" + addition.word() + "” " + why);
  }

  private static @Nullable String clash(Addition addition, List<Token> tokens, Lexicon lexicon) {
    String meaning = MEANINGS.get(addition.list());
    boolean stops = STOPS.equals(meaning);
    if (!stops && (meaning != null || PASSED_OVER.contains(addition.list()))) {
      String stop = stop(addition, tokens, lexicon, meaning != null);
      if (stop != null) {
        return stop;
      }
    }
    return meaning == null ? null : other(addition, tokens, meaning, lexicon);
  }

  /**
   * @param everywhere whether it may stop nobody in any language; what is passed over only in its
   *     own, and in English
   */
  private static @Nullable String stop(
      Addition addition, List<Token> tokens, Lexicon lexicon, boolean everywhere) {
    if (OptOut.isAlways(tokens)) {
      return "means STOP to everybody, so it can mean nothing else.";
    }
    Set<Locale> languages = everywhere ? lexicon.languages() : near(addition.language());
    for (Locale language : languages) {
      if (holds(lexicon, language, CommandWords.STOP, tokens)) {
        return "means STOP in " + named(language) + ", so it can mean nothing else.";
      }
    }
    return null;
  }

  private static @Nullable String other(
      Addition addition, List<Token> tokens, String meaning, Lexicon lexicon) {
    boolean stops = meaning.equals(STOPS);
    for (Locale language : stops ? lexicon.languages() : near(addition.language())) {
      for (Map.Entry<String, String> list : MEANINGS.entrySet()) {
        boolean different = !list.getValue().equals(meaning);
        if (different && holds(lexicon, language, list.getKey(), tokens)) {
          return "means " + list.getValue() + " in " + named(language) + " already.";
        }
      }
    }
    return alike(addition, tokens, meaning, lexicon);
  }

  /** Typed in Latin letters nobody agrees on a spelling: what sounds alike must mean the same. */
  private static @Nullable String alike(
      Addition addition, List<Token> tokens, String meaning, Lexicon lexicon) {
    Locale language = addition.language();
    String sound = Romanised.isTyped(language) ? sound(tokens) : null;
    if (sound == null) {
      return null;
    }
    for (String list : List.of("yes", "no", CommandWords.STOP)) {
      for (String word : lexicon.words(language, list)) {
        boolean different = !meaning.equals(MEANINGS.get(list));
        if (different && sound.equals(sound(saying(word)))) {
          return "sounds like “" + word + "”, which means " + MEANINGS.get(list) + ".";
        }
      }
    }
    return null;
  }

  private static @Nullable String sound(List<Token> tokens) {
    StringBuilder sound = new StringBuilder();
    for (Token token : tokens) {
      String one = Romanised.sound(token.text());
      if (one == null) {
        return null;
      }
      sound.append(one);
    }
    return sound.toString();
  }

  private static boolean holds(Lexicon lexicon, Locale language, String list, List<Token> tokens) {
    String wanted = said(tokens);
    return lexicon.words(language, list).stream()
        .anyMatch(word -> said(saying(word)).equals(wanted));
  }

  /** Words, numbers and pictures, without the marks around them. */
  private static List<Token> saying(String word) {
    return Tokeniser.tokens(word).stream()
        .filter(
            token ->
                token.is(Kind.WORD)
                    || token.is(Kind.NUMBER)
                    || Character.getType(token.text().codePointAt(0)) == Character.OTHER_SYMBOL)
        .toList();
  }

  private static String said(List<Token> tokens) {
    return String.join(" ", tokens.stream().map(Token::text).toList());
  }

  private static Set<Locale> near(Locale language) {
    Set<Locale> near = new LinkedHashSet<>();
    near.add(language);
    near.add(Locale.ENGLISH);
    return near;
  }

  private static String named(Locale language) {
    return language.getDisplayLanguage(Locale.UK);
  }
}
