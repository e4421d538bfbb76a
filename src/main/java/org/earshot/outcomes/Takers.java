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
import org.earshot.channels.ChannelName;
import org.earshot.responses.Responses.Share;
import org.jspecify.annotations.Nullable;

/** How many took part, by channel and by language, in sentences; small numbers are hidden. Pure. */
record Takers(List<Share> shares) {

  List<String> lines() {
    long all = shares.stream().mapToLong(Share::started).sum();
    if (all < SmallNumbers.LEAST) {
      return List.of("Fewer than " + SmallNumbers.LEAST + " people took part.");
    }
    return List.of(
        all + " people took part.",
        "By channel: " + split(all, share -> ChannelName.of(share.channel())) + ".",
        "By language: "
            + split(all, share -> share.language().getDisplayLanguage(Locale.UK))
            + ".");
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
      Long count = told.get(i);
      words.add(parts.get(i).getKey() + " " + (count == null ? "(not shown)" : count));
    }
    return words.stream().collect(Collectors.joining(", "));
  }
}
