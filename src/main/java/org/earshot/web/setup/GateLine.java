package org.earshot.web.setup;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.earshot.authoring.Finding;
import org.earshot.consultations.Gate;
import org.earshot.web.translating.TranslationAddress;
import org.jspecify.annotations.Nullable;

/**
 * What the opening gate found, in the words of the set-up record.
 *
 * @param key tells it from every other
 * @param label what the record calls it; of a file, its language
 * @param link to the question that it is about; null where it is in no form
 * @param source who asks for it; null where Earshot itself needs it
 * @param reason why the warning is overruled; null where nobody has said
 */
public record GateLine(
    String key,
    boolean blocks,
    String label,
    @Nullable String link,
    String what,
    String mend,
    @Nullable String source,
    Gate.@Nullable Reason reason) {

  public static List<GateLine> of(String slug, List<Gate.Check> checks) {
    return checks.stream().map(check -> of(slug, check)).toList();
  }

  private static GateLine of(String slug, Gate.Check check) {
    Finding finding = check.finding();
    Optional<Section> section = Sections.about(finding.where());
    return new GateLine(
        check.key(),
        check.blocks(),
        section.map(there -> there.field(finding.where()).label()).orElse(elsewhere(finding)),
        section.map(there -> link(slug, there, finding)).orElse(unwritten(slug, finding)),
        finding.what(),
        finding.mend(),
        check.source(),
        check.reason());
  }

  private static String link(String slug, Section section, Finding finding) {
    return Addresses.section(slug, section) + "#" + section.field(finding.where()).name();
  }

  private static @Nullable String unwritten(String slug, Finding finding) {
    return isSignature(finding)
        ? Addresses.gate(slug) + "#sign-off"
        : TranslationAddress.of(finding);
  }

  private static String elsewhere(Finding finding) {
    return isSignature(finding) ? "Sign-off" : words(finding);
  }

  private static boolean isSignature(Finding finding) {
    return finding.where().equals("sign_off");
  }

  /** A file is its author's business; an officer needs to know which words to ask about. */
  private static String words(Finding finding) {
    Locale language = finding.language();
    String in = language == null ? "" : " in " + language.getDisplayLanguage(Locale.UK);
    if (finding.where().startsWith("locales/")) {
      return "Earshot’s own words" + in;
    }
    return "The words" + in + " (" + finding.where() + ")";
  }
}
