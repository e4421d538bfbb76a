package org.earshot.listening;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.channels.Inbound;
import org.earshot.flow.Understanding;
import org.springframework.stereotype.Component;

/** Takes what was written for a keyword, and the language named behind it, as posters have it. */
@Component
class Keywords {

  /** As links carry it, in which no blank can stand: "breaks-pl". */
  private static final Pattern LINKED = Pattern.compile("(\\S+)-([a-zA-Z]{2,3})");

  /** "Po polsku", "lengua española": no name is longer. */
  private static final int LONGEST_NAME = 3;

  private final Understanding understanding;

  Keywords(Understanding understanding) {
    this.understanding = understanding;
  }

  /** A button's label is nobody's words. */
  Keyword in(Inbound inbound) {
    return in(inbound.tapped() == null ? inbound.text() : "");
  }

  Keyword in(String text) {
    Matcher linked = LINKED.matcher(text.strip());
    if (linked.matches()) {
      return new Keyword(linked.group(1), Locale.forLanguageTag(linked.group(2)));
    }
    List<String> words = Keyword.words(text);
    for (int cut = Math.max(1, words.size() - LONGEST_NAME); cut < words.size(); cut++) {
      Optional<Locale> language =
          understanding.onlyNames(String.join(" ", words.subList(cut, words.size())));
      if (language.isPresent()) {
        return new Keyword(String.join(" ", words.subList(0, cut)), language.get());
      }
    }
    return new Keyword(text, null);
  }
}
