package org.earshot.web.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.earshot.outcomes.Pledge;
import org.earshot.outcomes.Review.Result;
import org.jspecify.annotations.Nullable;

/** How an exercise kept the days that its outcome gave. Pure. */
record DaysKept(List<Pledge> pledges) {

  /** Each by its theme, since one that is late is to be found; null where no day was given. */
  @Nullable String words(LocalDate today) {
    Map<String, List<String>> themes = new LinkedHashMap<>();
    for (Pledge pledge : pledges) {
      themes
          .computeIfAbsent(stands(pledge, today), stands -> new ArrayList<>())
          .add("“" + pledge.theme() + "”");
    }
    return themes.isEmpty()
        ? null
        : themes.entrySet().stream()
            .map(one -> one.getKey() + ": " + String.join(", ", one.getValue()))
            .collect(Collectors.joining(". "));
  }

  private static String stands(Pledge pledge, LocalDate today) {
    if (pledge.over()) {
      LocalDate told = pledge.told();
      boolean inTime = told != null && !told.isAfter(pledge.first());
      return pledge.result() == Result.not_done
          ? "Not done"
          : inTime ? "Done by the day" : "Done, and people were told after the day";
    }
    return pledge.passed(today) ? "Late" : pledge.moved() ? "Given a later day" : "Still to come";
  }
}
