package org.earshot.web.setup;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.authoring.Draft;
import org.earshot.authoring.Finding;
import org.earshot.consultations.Gate;
import org.earshot.web.editor.Plainly;
import org.earshot.web.editor.Whereabouts;
import org.earshot.web.editor.Whereabouts.Spot;
import org.earshot.web.translating.TranslationAddress;
import org.jspecify.annotations.Nullable;

/**
 * What the opening gate found, in the words of the set-up record.
 *
 * @param key tells it from every other
 * @param label what the record calls it; of a file, its language
 * @param link to the question that it is about; null where it is in no form
 * @param setting of the server that it is about, for whoever runs that; null where about none
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
    @Nullable String setting,
    @Nullable String source,
    Gate.@Nullable Reason reason) {

  private static final Pattern QUESTIONS =
      Pattern.compile("([a-z0-9][a-z0-9-]{0,59})/conversation\\.yaml(:[0-9]+)?");

  /**
   * @param conversation whose words may be what is found wanting; null where there is none yet
   */
  public static List<GateLine> of(
      String slug, List<Gate.Check> checks, @Nullable Draft conversation) {
    Whereabouts words = conversation == null ? null : Whereabouts.of(conversation);
    return checks.stream()
        .map(
            check -> {
              Finding finding = check.finding();
              return Optional.ofNullable(words)
                  .flatMap(there -> there.of(finding))
                  .or(() -> beyond(finding, conversation))
                  .map(spot -> of(spot, check))
                  .orElseGet(() -> of(slug, check));
            })
        .toList();
  }

  /** Asked for in the set-up record, and mended in the conversation that it names. */
  private static Optional<Spot> beyond(Finding finding, @Nullable Draft conversation) {
    if (conversation == null || conversation.conversation() == null) {
      return Optional.empty();
    }
    String editor = "/console/conversations/" + conversation.name();
    return switch (finding.where()) {
      case "languages" ->
          finding.language() == null
              ? Optional.empty()
              : Optional.of(
                  new Spot("Languages", editor + "/languages", finding.what(), finding.mend()));
      case "conversation" ->
          Optional.of(new Spot("Conversation", editor, finding.what(), finding.mend()));
      default -> Optional.empty();
    };
  }

  private static GateLine of(Spot spot, Gate.Check check) {
    Finding finding = check.finding();
    return new GateLine(
        check.key(),
        check.blocks(),
        spot.label(),
        spot.link(),
        spot.what(),
        spot.mend(),
        null,
        check.source(),
        check.reason());
  }

  private static GateLine of(String slug, Gate.Check check) {
    Finding finding = check.finding();
    Optional<Section> section = Sections.about(finding.where());
    return new GateLine(
        check.key(),
        check.blocks(),
        section.map(there -> there.field(finding.where()).label()).orElse(elsewhere(finding)),
        section.map(there -> link(slug, there, finding)).orElse(unwritten(slug, finding)),
        Plainly.named(finding.what()),
        Plainly.mend(finding),
        isSetting(finding) ? finding.where() : null,
        check.source(),
        check.reason());
  }

  private static String link(String slug, Section section, Finding finding) {
    return Addresses.field(slug, section, section.field(finding.where()));
  }

  private static @Nullable String unwritten(String slug, Finding finding) {
    if (isSetting(finding)) {
      return null;
    }
    if (isTranslation(finding)) {
      return Addresses.translations(slug);
    }
    return isSignature(finding)
        ? Addresses.gate(slug) + "#sign-off"
        : Optional.ofNullable(TranslationAddress.of(finding)).orElse(questions(finding));
  }

  /** The questions themselves are mended in their editor; null where it is about none. */
  private static @Nullable String questions(Finding finding) {
    Matcher file = QUESTIONS.matcher(finding.where());
    return file.matches() ? "/console/conversations/" + file.group(1) : null;
  }

  private static String elsewhere(Finding finding) {
    if (isSetting(finding)) {
      return "For whoever runs the server";
    }
    if (isTranslation(finding)) {
      return "Other languages";
    }
    return isSignature(finding) ? "Sign-off" : words(finding);
  }

  /** What other rooms find missing in the set-up of the server. */
  private static boolean isSetting(Finding finding) {
    return finding.where().startsWith("earshot.");
  }

  /** What the record says in other languages. */
  private static boolean isTranslation(Finding finding) {
    return finding.where().equals("translations");
  }

  private static boolean isSignature(Finding finding) {
    return finding.where().equals("sign_off");
  }

  /** A file is its author's business; an officer needs to know which language to ask about. */
  private static String words(Finding finding) {
    Locale language = finding.language();
    String in = language == null ? "" : " in " + language.getDisplayLanguage(Locale.UK);
    if (finding.where().startsWith("locales/")) {
      return "Earshot’s own words" + in;
    }
    return "The words" + in;
  }
}
