package org.earshot.authoring.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.earshot.flow.Command;
import org.earshot.language.Lexicon;

/** The words that already mean something to Earshot, or to a provider. */
record CommandWords(Lexicon lexicon) {

  /** Twilio acts on these itself, whatever we do: facts of its default opt-out handling. */
  private static final Set<String> PROVIDER =
      Set.of(
          "stop",
          "stopall",
          "unsubscribe",
          "cancel",
          "end",
          "quit",
          "revoke",
          "optout",
          "start",
          "yes",
          "unstop",
          "help",
          "info");

  /** Words that are obeyed wherever they come: STOP, HELP and the others. */
  Set<String> orders(Locale language) {
    List<String> lists = new ArrayList<>();
    Arrays.stream(Command.values()).forEach(c -> lists.add(c.name().toLowerCase(Locale.ROOT)));
    return words(language, lists);
  }

  Set<String> yesAndNo(Locale language) {
    return words(language, List.of("yes", "no"));
  }

  /** Words that are an answer to any question. */
  Set<String> replies(Locale language) {
    return words(language, List.of("yes", "no", "skip", "dont_know"));
  }

  static boolean isProviders(String folded) {
    return PROVIDER.contains(folded);
  }

  private Set<String> words(Locale language, List<String> lists) {
    Set<String> folded = new HashSet<>();
    for (String list : lists) {
      lexicon.words(language, list).forEach(word -> folded.add(Folded.of(word)));
    }
    return folded;
  }
}
