package org.earshot.web.documents;

/**
 * The language of what follows.
 *
 * @param tag BCP 47
 * @param rightToLeft whether it is written so
 */
public record Tongue(String tag, boolean rightToLeft) {

  public static final Tongue ENGLISH = new Tongue("en-GB", false);
}
