package org.earshot.web.live;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.earshot.responses.Responses.Brought;
import org.earshot.responses.Responses.Share;

/**
 * How people are spread over channels, languages or partners.
 *
 * @param by what they are told apart by ("Channel")
 */
record Spread(String by, List<Line> lines) {

  /** One channel, language or partner. */
  record Line(String name, long started, long completed) {

    /** Of those who began, how many finished ("64%"); empty where nobody began. */
    public String finished() {
      return org.earshot.web.live.Share.of(completed, started);
    }

    private Line and(Line more) {
      return new Line(name, started + more.started, completed + more.completed);
    }
  }

  static Spread of(String by, List<Share> shares, Function<Share, String> name) {
    Map<String, Line> lines = new LinkedHashMap<>();
    for (Share share : shares) {
      Line line = new Line(name.apply(share), share.started(), share.completed());
      lines.merge(line.name(), line, Line::and);
    }
    return new Spread(by, ordered(lines));
  }

  /**
   * Partners who have brought nobody are in it too: they are who has not been heard yet.
   *
   * @param names the partners by join word
   */
  static Spread ofPartners(List<Brought> brought, Map<String, String> names, Line everybody) {
    Map<String, Line> lines = new LinkedHashMap<>();
    names.values().forEach(name -> lines.put(name, new Line(name, 0, 0)));
    Line own = everybody;
    for (Brought one : brought) {
      String name = names.getOrDefault(one.partner(), one.partner());
      lines.merge(name, new Line(name, one.started(), one.completed()), Line::and);
      own = own.and(new Line("", -one.started(), -one.completed()));
    }
    lines.put(own.name(), own);
    return new Spread("Brought by", ordered(lines));
  }

  private static List<Line> ordered(Map<String, Line> lines) {
    List<Line> ordered = new ArrayList<>(lines.values());
    ordered.sort(Comparator.comparingLong(Line::started).reversed());
    return ordered;
  }
}
