package org.earshot.inviting;

/** Why somebody on a list is not asked. */
public enum Reason {
  EMPTY("without a number"),
  NOT_A_NUMBER("not a telephone number"),
  SHORTENED("shortened by the spreadsheet: make the column text, then put the numbers in again"),
  NOT_MOBILE("not a mobile number"),
  TWICE("on the list twice"),
  STOPPED("texted STOP"),
  FORGOTTEN("asked to be forgotten after the list was uploaded"),
  REFUSED("said no to this, or to being asked again"),
  TAKES_PART("takes part already"),
  CANNOT_BE_WRITTEN_TO("wrote on a channel on which we cannot write first"),
  AGREED_LONG_AGO("agreed to it too long ago"),
  OTHER_TOPICS("chose to be asked only about other topics"),
  NOT_AGREED("stopped, or took back that they may be asked again, before it was their turn"),
  ASKED_BEFORE("asked to this consultation before"),
  ASKED_LATELY("asked to something else too lately"),
  ASKED_OFTEN("asked too often this year"),
  CLOSED("the consultation closed before it was their turn"),
  CANCELLED("cancelled before it was their turn");

  private final String words;

  Reason(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** Whether the row itself can be mended by whoever keeps the list. */
  public boolean mendable() {
    return this == EMPTY || this == NOT_A_NUMBER || this == SHORTENED || this == NOT_MOBILE;
  }
}
