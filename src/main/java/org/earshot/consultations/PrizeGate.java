package org.earshot.consultations;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.earshot.consultations.SetUp.Incentive;
import org.earshot.consultations.SetUp.Lead;
import org.jspecify.annotations.Nullable;

/** What a prize draw must say before anybody is promised one. Pure. */
final class PrizeGate {

  private static final String SOURCE =
      "CAP Code, section 8 (prize promotions); " + Sources.leicester("section 1.6");

  private final Incentive incentive;
  private final SetUp setUp;
  private final List<GateCheck> checks = new ArrayList<>();

  private PrizeGate(Incentive incentive, SetUp setUp) {
    this.incentive = incentive;
    this.setUp = setUp;
  }

  static List<GateCheck> check(SetUp setUp) {
    Incentive incentive = setUp.incentive();
    if (incentive == null || incentive.blank()) {
      return List.of();
    }
    PrizeGate gate = new PrizeGate(incentive, setUp);
    gate.look();
    return gate.checks;
  }

  /** Those who would be told of the prize in words of another language. */
  static List<GateCheck> languages(SetUp setUp, List<Locale> offered, Locale own) {
    Incentive incentive = setUp.incentive();
    if (incentive == null || incentive.blank()) {
      return List.of();
    }
    String without =
        offered.stream()
            .filter(language -> !language.equals(own) && !incentive.isIn(language))
            .map(language -> language.getDisplayLanguage(Locale.UK))
            .collect(Collectors.joining(", "));
    return without.isEmpty()
        ? List.of()
        : List.of(
            GateCheck.warns(
                "incentive.translations",
                "The prize is not written and checked in every language: " + without + ".",
                "Write it there and have a named person check it. Until then people are told of it"
                    + " in the words of the record.",
                Sources.brent("appendix 1, standard 2")));
  }

  private void look() {
    blockIf(
        missing(incentive.prize()),
        "incentive.prize",
        named() + " is offered, and it does not say what.",
        "Say what it is, or take it out of the record.");
    blockIf(
        !link(incentive.terms()),
        "incentive.terms",
        everybody()
            ? "The thank-you has no terms that people can read."
            : "The prize draw has no terms that people can read.",
        everybody()
            ? "Give the web address of a page with the rules: who gets it, how it is sent, by when."
            : "Give the web address of a page with the rules: who may enter, how winners are drawn"
                + " and told, by when.");
    drawn(incentive.drawOn(), setUp.closesOn());
    Lead lead = setUp.lead();
    blockIf(
        lead == null || missing(lead.name()) || missing(lead.phone()),
        "lead.phone",
        everybody()
            ? "Nobody would know whom to call for their thank-you."
            : "Winners would not know whom to call for their prize.",
        "Give the name and telephone number of the lead officer.");
  }

  private void drawn(@Nullable LocalDate on, @Nullable LocalDate closes) {
    blockIf(
        on == null,
        "incentive.draw_on",
        everybody()
            ? "It does not say by when the thank-you is sent."
            : "It does not say when the prize is drawn.",
        everybody()
            ? "Give the day by which it is sent: people are told."
            : "Give the day of the draw: people are told.");
    blockIf(
        on != null && closes != null && !on.isAfter(closes),
        "incentive.draw_on",
        everybody()
            ? "The thank-you would have to be sent while people can still answer."
            : "The prize would be drawn while people can still enter.",
        "Give a day after the closing day.");
  }

  private boolean everybody() {
    return incentive.forEverybody();
  }

  private String named() {
    return everybody() ? "A thank-you" : "A prize draw";
  }

  private void blockIf(boolean wrong, String where, String what, String mend) {
    if (wrong) {
      checks.add(GateCheck.blocks(where, what, mend, SOURCE));
    }
  }

  private static boolean missing(@Nullable String text) {
    return text == null || text.isBlank();
  }

  private static boolean link(@Nullable String text) {
    if (text == null) {
      return false;
    }
    try {
      URI address = URI.create(text.strip());
      String scheme = address.getScheme();
      return address.getHost() != null && ("https".equals(scheme) || "http".equals(scheme));
    } catch (IllegalArgumentException notAnAddress) {
      return false;
    }
  }
}
