package org.earshot.links;

/**
 * What a look at a web address found.
 *
 * @param words what is so, in an officer's words, after the address ("leads to …"); empty where
 *     there is nothing to say
 */
public record Found(State state, String words) {

  public enum State {
    /** Something answers. */
    THERE,
    /** Certainly nothing for people: no such page, no such site, or one that only we could open. */
    DEAD,
    /** It could not be told. */
    UNSURE,
    /** Nobody has looked yet, or nobody is to look. */
    UNKNOWN
  }

  static final Found THERE = new Found(State.THERE, "");
  static final Found UNKNOWN = new Found(State.UNKNOWN, "");
  static final Found INSIDE = dead("leads into a private network, where people cannot open it");

  /** A council's own site has often another address in its own network than everywhere else. */
  static final Found INSIDE_FROM_HERE =
      unsure(
          "was not looked up, because from this server it leads inside the network: try it on a"
              + " phone");

  static Found dead(String words) {
    return new Found(State.DEAD, words);
  }

  static Found unsure(String words) {
    return new Found(State.UNSURE, words);
  }
}
