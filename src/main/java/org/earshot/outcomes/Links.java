package org.earshot.outcomes;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The web addresses in a text, and which of them lead nowhere because of how they are written. What
 * stands at an address is for {@link PaperLinks}. Pure.
 */
final class Links {

  private static final String REST = "[^\\s<>\u00ab\u00bb\u201c\u201d]*";

  /**
   * With or without what browsers add by themselves: "elm.gov.uk/buses" is one, an e-mail is not.
   */
  private static final Pattern LINK =
      Pattern.compile(
          "\\b(?:https?:/*|www\\.)"
              + REST
              + "|(?<![@\\p{L}\\p{N}._/-])(?:[\\p{L}\\p{N}-]+\\.)+(?:uk|com|org|net|info|eu|scot|wales)\\b(?![@.]\\p{L})(?:[/:?#]"
              + REST
              + ")?",
          Pattern.CASE_INSENSITIVE);

  /** Also "www.gov.uk’s". */
  private static final Pattern END =
      Pattern.compile(
          "(?:['\u2019]s)?[.,;:!?)\\]}'\"\u2019\u2013\u2014\u2026\u0964\u06d4\u060c\u061b\u061f]*$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern HOST =
      Pattern.compile("(?:localhost|[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+)");

  private Links() {}

  /** The broken ones of this text, as they stand in it. */
  static List<String> broken(@Nullable String text) {
    return all(text).filter(link -> !isWhole(whole(link))).toList();
  }

  /** The others, each as one whole address. */
  static List<String> found(@Nullable String text) {
    return all(text).map(Links::whole).filter(Links::isWhole).toList();
  }

  private static Stream<String> all(@Nullable String text) {
    return LINK.matcher(text == null ? "" : text).results().map(found -> ended(found.group()));
  }

  /** A bracket that was opened within it is closed within it. */
  private static String ended(String link) {
    String ended = END.matcher(link).replaceFirst("");
    boolean opened = ended.lastIndexOf('(') > ended.lastIndexOf(')');
    return opened && link.startsWith(ended + ")") ? ended + ")" : ended;
  }

  private static String whole(String link) {
    return link.toLowerCase(Locale.ROOT).startsWith("http") ? link : "https://" + link;
  }

  /** Whether it is one web address and nothing else. */
  static boolean isWhole(String link) {
    try {
      URI uri = new URI(link);
      String scheme = uri.getScheme();
      String authority = uri.getRawAuthority();
      return ("https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme))
          && authority != null
          && HOST.matcher(authority.replaceFirst(":\\d{1,5}$", "")).matches();
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
