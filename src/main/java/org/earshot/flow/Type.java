package org.earshot.flow;

/** What kind of answer a question takes. Names in files are the lower-case forms. */
public enum Type {
  YES_NO,
  CHOICE,
  CHOICES,
  NUMBER,
  RATING,
  DATE,
  /** Only the outward part ("LE2") is kept. */
  POSTCODE,
  TEXT,
  /** Said, not asked: no reply is expected. */
  INFORMATION
}
