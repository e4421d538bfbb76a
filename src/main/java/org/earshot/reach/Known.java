package org.earshot.reach;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.earshot.flow.Question;
import org.earshot.flow.Type;

/** The figures of an area, and which of them a question asks about. */
record Known(List<Figure> figures) {

  /** With fewer answers two questions may have the same ones by chance. */
  private static final int ALIKE = 3;

  Known {
    figures = List.copyOf(figures);
  }

  /** Those of its name, else those whose answers are its own. */
  List<Figure> of(Question question) {
    List<Figure> named = named(question.id());
    if (named.isEmpty() && question.type() == Type.POSTCODE) {
      return named(Figure.AREA);
    }
    if (!named.isEmpty() || question.type() != Type.CHOICE) {
      return named;
    }
    Set<String> own = new HashSet<>(Options.of(question));
    own.remove(Answers.NOT_SAID);
    return own.size() < ALIKE
        ? List.of()
        : figures.stream()
            .map(Figure::question)
            .distinct()
            .map(this::named)
            .filter(alike -> answers(alike).equals(own))
            .findFirst()
            .orElse(List.of());
  }

  List<Figure> named(String question) {
    return figures.stream().filter(figure -> figure.question().equals(question)).toList();
  }

  private static Set<String> answers(List<Figure> alike) {
    Set<String> answers = new LinkedHashSet<>();
    alike.forEach(figure -> answers.addAll(figure.answers().options()));
    return answers;
  }
}
