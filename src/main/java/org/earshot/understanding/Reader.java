package org.earshot.understanding;

/** Reads replies to one type of question. Pure. */
@FunctionalInterface
interface Reader {

  Reading read(Attempt attempt);
}
