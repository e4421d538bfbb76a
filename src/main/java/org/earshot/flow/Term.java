package org.earshot.flow;

/**
 * A word that not everybody knows, and what it means.
 *
 * @param id the same in every language
 * @param term as people may text it, alone
 */
public record Term(String id, String term, String means) {

  /** As it is explained: "Respite care: a short break for …". */
  public String words() {
    return term + ": " + means;
  }
}
