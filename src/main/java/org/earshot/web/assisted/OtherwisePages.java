package org.earshot.web.assisted;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.earshot.channels.ChannelName;
import org.earshot.consultations.Consultation;
import org.earshot.responses.OtherFormats.Need;
import org.earshot.responses.Response;
import org.earshot.responses.Responses;
import org.earshot.web.OtherWays;
import org.earshot.web.forms.Found;
import org.earshot.web.forms.Languages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is to be told in another way than by message, and in which. */
@Controller
class OtherwisePages {

  private final Otherwise otherwise;
  private final OtherWays ways;
  private final Responses responses;
  private final Languages languages;
  private final Found found;

  OtherwisePages(
      Otherwise otherwise, OtherWays ways, Responses responses, Languages languages, Found found) {
    this.otherwise = otherwise;
    this.ways = ways;
    this.responses = responses;
    this.languages = languages;
    this.found = found;
  }

  /**
   * One person, of whom nothing is shown by which they could be known.
   *
   * @param ways in English ("Large print; Audio")
   */
  public record Line(String named, String address, String ways, String language, String channel) {}

  /**
   * A way, to look at those alone who need it.
   *
   * @param count how many do
   */
  public record Way(String key, String words, long count, boolean shown) {}

  /**
   * @param way an option of the question; empty for all
   */
  @GetMapping("/console/consultations/{slug}/assisted/otherwise")
  String list(@PathVariable String slug, @RequestParam(defaultValue = "") String way, Model model) {
    Consultation consultation = found.consultation(slug);
    List<Need> all = otherwise.of(slug);
    List<Way> shown = new ArrayList<>();
    shown.add(new Way("", "All", all.size(), way.isEmpty()));
    for (Map.Entry<String, String> one : ways.all().entrySet()) {
      long count = all.stream().filter(need -> need.ways().contains(one.getKey())).count();
      if (count > 0) {
        shown.add(new Way(one.getKey(), one.getValue(), count, one.getKey().equals(way)));
      }
    }
    model.addAttribute("consultation", consultation).addAttribute("ways", shown);
    model.addAttribute(
        "lines",
        all.stream()
            .filter(need -> way.isEmpty() || need.ways().contains(way))
            .map(need -> line(need, slug))
            .toList());
    return "console/assisted/otherwise";
  }

  private Line line(Need need, String slug) {
    Response response = responses.find(need.response()).orElseThrow();
    return new Line(
        need.response().toString().substring(0, 8),
        "/console/consultations/" + slug + "/responses/" + need.response(),
        ways.words(need.ways()),
        languages.named(response.language()).english(),
        ChannelName.of(response.channel()));
  }
}
