package org.earshot.web.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.earshot.outcomes.Promise;
import org.earshot.outcomes.ToldOthers.Together;
import org.earshot.web.forms.DateEntry;
import org.earshot.web.forms.Problems;
import org.earshot.web.forms.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Who was told, as it was ticked and typed.
 *
 * @param who those of the set-up record that were ticked
 * @param other somebody who is not in it
 */
record SharingForm(
    @Nullable Promise paper,
    @Nullable List<String> who,
    @Nullable String other,
    @Nullable DateEntry on,
    @Nullable String how) {

  static SharingForm today(@Nullable Promise paper, LocalDate today) {
    return new SharingForm(paper, List.of(), "", DateEntry.of(today), "");
  }

  public boolean ticked(String name) {
    return who != null && who.contains(name);
  }

  Together read(Problems problems) {
    List<String> names =
        Stream.concat(who == null ? Stream.of() : who.stream(), Stream.of(Typed.words(other)))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .distinct()
            .toList();
    LocalDate day = on == null ? null : on.read("on", "The day", problems);
    return new Together(names, day, Typed.words(how));
  }
}
