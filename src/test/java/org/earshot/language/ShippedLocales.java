package org.earshot.language;

/** The languages that ship, without Spring, for the tests of any room. */
public final class ShippedLocales {

  private static final Locales SHIPPED = new Locales(new LocaleSettings(null));
  private static final Phrasebook PHRASEBOOK = new WrittenPhrasebook(SHIPPED);
  private static final Lexicon LEXICON = new WrittenLexicon(SHIPPED);

  private ShippedLocales() {}

  public static Phrasebook phrasebook() {
    return PHRASEBOOK;
  }

  public static Lexicon lexicon() {
    return LEXICON;
  }
}
