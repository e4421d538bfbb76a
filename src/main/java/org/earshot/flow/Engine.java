package org.earshot.flow;

/**
 * The engine: one door in, one value out. It neither saves nor sends, and never looks at a clock.
 *
 * <p>Any sequence of replies ends; no reply makes it throw; a question whose condition is false is
 * never asked; a given answer that still applies is never lost.
 */
public final class Engine {

  private final Understanding understanding;

  public Engine(Understanding understanding) {
    this.understanding = understanding;
  }

  /** What follows from what was said. */
  public Turn turn(Conversation conversation, Progress progress, Said said) {
    throw new UnsupportedOperationException(understanding.toString());
  }

  /**
   * Progress as if these consents had been given: for previews that begin at the first question.
   */
  public static Progress consented(Conversation conversation, java.util.Locale language) {
    throw new UnsupportedOperationException();
  }

  /** Whether everything has been asked, or taking part was declined. */
  public static boolean complete(Conversation conversation, Progress progress) {
    throw new UnsupportedOperationException();
  }
}
