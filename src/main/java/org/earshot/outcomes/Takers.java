package org.earshot.outcomes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.earshot.analysis.SmallNumbers;
import org.earshot.analysis.Told;
import org.earshot.channels.ChannelName;
import org.earshot.responses.Responses.Share;
import org.jspecify.annotations.Nullable;

/**
 * How many took part, by channel, by language and by area, in sentences; small numbers are hidden.
 * Pure.
 *
 * @param areas what was answered to questions that ask for a postcode
 */
record Takers(List<Share> shares, List<Told> areas) {

  /** Areas with fewer people than these are not in the report. */
  private static final int MOST = 12;

  List<String> lines() {
    long all = shares.stream().mapToLong(Share::started).sum();
    if (all < SmallNumbers.LEAST) {
      return List.of("Fewer than " + SmallNumbers.LEAST + " people took part.");
    }
    List<String> lines = new ArrayList<>();
    lines.add(all + " people took part.");
    lines.add("By channel: " + split(all, share -> ChannelName.of(share.channel())) + ".");
    lines.add(
        "By language: "
            + split(all, share -> share.language().getDisplayLanguage(Locale.UK))
            + ".");
    areas.stream().filter(one -> !one.rows().isEmpty()).map(this::area).forEach(lines::add);
    return lines;
  }

  private String area(Told told) {
    String words =
        told.rows().stream()
            .limit(MOST)
            .map(row -> words(row.label(), row.count()))
            .collect(Collectors.joining(", "));
    int more = told.rows().size() - MOST;
    return (areas.size() == 1 ? "By area: " : "By area (" + told.ask() + "): ")
        + words
        + (more > 0 ? " and " + more + " more" : "")
        + ". "
        + told.answered()
        + " people told us where.";
  }

  private static String words(String label, @Nullable Long count) {
    return label + " " + (count == null ? "(not shown)" : count);
  }

  private String split(long all, Function<Share, String> by) {
    Map<String, Long> counts = new LinkedHashMap<>();
    shares.forEach(share -> counts.merge(by.apply(share), share.started(), Long::sum));
    List<Map.Entry<String, Long>> parts =
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
            .toList();
    List<@Nullable Long> told =
        SmallNumbers.hide(all, parts.stream().map(Map.Entry::getValue).toList());
    List<String> words = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      words.add(words(parts.get(i).getKey(), told.get(i)));
    }
    return words.stream().collect(Collectors.joining(", "));
  }
}
