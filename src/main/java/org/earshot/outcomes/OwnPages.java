package org.earshot.outcomes;

/** The pages that everybody can read here. */
public interface OwnPages {

  /**
   * @param path behind the public address, with its slash; empty for the first page
   */
  boolean isThere(String path);
}
