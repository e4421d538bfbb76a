package org.earshot.flow;

/**
 * What a participant can ask of Earshot at any point, in every language. The first twelve are the
 * outside contract's names.
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
  LIST
}
