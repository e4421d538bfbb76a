package org.earshot.web.assisted;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.earshot.assisted.SheetNumber;
import org.earshot.consultations.SetUp;
import org.earshot.flow.Standing;
import org.earshot.flow.Wording;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.web.forms.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The questions on paper, in one language, to be printed from the browser. */
@Controller
class SheetPages {

  private static final int MOST_COPIES = 100;

  private final Places places;
  private final Languages languages;
  private final PaperWords words;
  private final String returnAddress;

  /**
   * @param returnAddress where filled-in sheets go, its lines parted by commas ({@code
   *     earshot.return-address}); without it, only the contact of the record stands on them
   */
  SheetPages(
      Places places,
      Languages languages,
      PaperWords words,
      @Value("${earshot.return-address:}") String returnAddress) {
    this.places = places;
    this.languages = languages;
    this.words = words;
    this.returnAddress = returnAddress.strip();
  }

  /**
   * @param size {@code large} for large print
   * @param copies how many, each with a number of its own
   */
  @GetMapping("/console/consultations/{slug}/assisted/sheet")
  String sheet(
      @PathVariable String slug,
      @RequestParam(defaultValue = "") String language,
      @RequestParam(defaultValue = "") String size,
      @RequestParam(defaultValue = "1") String copies,
      @CurrentOfficer Officer officer,
      Model model) {
    Place place = places.of(officer, slug);
    Locale spoken = language(place, language);
    Wording wording = place.conversation().in(spoken);
    model.addAttribute("consultation", place.consultation());
    model.addAttribute("address", place.address());
    model.addAttribute("language", languages.named(spoken));
    model.addAttribute("large", size.equals("large")).addAttribute("wording", wording);
    model.addAttribute("lines", Line.of(place.conversation(), spoken, words));
    model.addAttribute(
        "numbers",
        Stream.generate(SheetNumber::fresh)
            .limit(count(copies))
            .map(SheetNumber::toString)
            .toList());
    model.addAttribute("say", words.in(spoken)).addAttribute("closes", closes(place, wording));
    model.addAttribute("explained", words.explained(spoken));
    model.addAttribute("lead", place.consultation().setUp().lead());
    model.addAttribute("care", care(place, wording));
    model.addAttribute("children", children(place, wording));
    model.addAttribute("returnAddress", returnAddress);
    model.addAttribute(
        "reference", Reference.of(slug, spoken, place.conversation().version()).toString());
    return "console/assisted/sheet";
  }

  private static int count(String copies) {
    return copies.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(copies), 1, MOST_COPIES) : 1;
  }

  private static Locale language(Place place, String tag) {
    if (tag.isEmpty()) {
      return place.conversation().language();
    }
    return place.languages().stream()
        .filter(one -> one.toLanguageTag().equals(tag))
        .findFirst()
        .orElseThrow(Places::notFound);
  }

  /** The promise about care; null where none is made. */
  private static @Nullable String care(Place place, Wording wording) {
    boolean promised = place.consultation().setUp().leavesCareAlone();
    return promised ? wording.say(Standing.PRIVACY_CARE) : null;
  }

  /** The notice for children; null where they are not asked. */
  private static @Nullable String children(Place place, Wording wording) {
    boolean asked = place.consultation().setUp().asksChildren();
    return asked ? wording.say(Standing.PRIVACY_CHILDREN) : null;
  }

  private static @Nullable String closes(Place place, Wording wording) {
    SetUp setUp = place.consultation().setUp();
    LocalDate day = setUp.closesOn();
    return day == null
        ? null
        : wording.say(Standing.POSTER_CLOSES, Map.of("date", wording.written(day)));
  }
}
