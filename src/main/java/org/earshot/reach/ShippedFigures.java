package org.earshot.reach;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.earshot.authoring.sheets.Table;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The figures that come with Earshot, and the form for others: {@code population/} in the jar. */
@Component
class ShippedFigures {

  private final List<Figure> figures;
  private final String template;

  ShippedFigures() {
    FigureReading read = FigureReading.of(Table.of(bytes("census-2021.csv")));
    if (!read.faults().isEmpty()) {
      throw new IllegalStateException(read.faults().toString());
    }
    figures = read.figures();
    template = new String(bytes("template.csv"), StandardCharsets.UTF_8);
  }

  List<Figure> all() {
    return figures;
  }

  List<Figure> of(String area) {
    String key = Figure.key(area);
    return figures.stream().filter(figure -> figure.areaKey().equals(key)).toList();
  }

  String template() {
    return template;
  }

  private static byte[] bytes(String name) {
    try {
      return new ClassPathResource("population/" + name).getContentAsByteArray();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
