package org.earshot.web.sharing;

import java.util.Locale;
import java.util.Set;
import org.earshot.consultations.Consultation;
import org.earshot.outcomes.Promise;
import org.earshot.web.forms.QrCode;
import org.earshot.web.pages.ForOthers;
import org.earshot.web.pages.ForOthers.Sheet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** Sheets of paper that say what came of it, to be printed from the browser. */
@Component
public class ToldPosters {

  private static final Set<String> SIZES = Set.of("a4", "a5");

  private final ForOthers others;

  ToldPosters(ForOthers others) {
    this.others = others;
  }

  /**
   * @param paper {@code report} or {@code outcome}
   * @param language a tag
   */
  public record Wanted(String paper, String language, String size) {}

  public String show(Consultation consultation, Wanted wanted, Model model) {
    Sheet sheet =
        others
            .find(consultation, paper(wanted.paper()), wanted.language())
            .filter(found -> SIZES.contains(wanted.size()))
            .orElseThrow(ToldPosters::notFound);
    model.addAttribute("sheet", sheet).addAttribute("size", wanted.size());
    model.addAttribute("code", QrCode.of(sheet.link()));
    return "console/sharing/poster";
  }

  static Promise paper(String name) {
    for (Promise paper : new Promise[] {Promise.REPORT, Promise.OUTCOME}) {
      if (paper.name().toLowerCase(Locale.ROOT).equals(name)) {
        return paper;
      }
    }
    throw notFound();
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
