package org.earshot.flow;

/**
 * What a participant can ask of Earshot at any point, in every language. The first twelve are the
 * outside contract's names; what was added since comes after them.
 */
public enum Command {
  STOP,
  START,
  HELP,
  MORE,
  BACK,
  CHANGE,
  LATER,
  LANGUAGE,
  MY_ANSWERS,
  FORGET,
  PERSON,
  LIST,
  /** This phone or app and another one are one person's. */
  LINK,
  UNLINK,
  /** They want to hear what comes of it, and not to answer. */
  FOLLOW,
  /** What whoever may be asked again wants to be asked about. */
  INTERESTS
}
