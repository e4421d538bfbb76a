package org.earshot.channels.media;

/** What came of one try to fetch an attachment. */
public sealed interface Download {

  /**
   * @param bytes as the provider gave them; what they are has not been looked at
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Fetched(byte[] bytes) implements Download {}

  /** The provider has it no more, or never had it. */
  record Gone() implements Download {}

  record TooLarge() implements Download {}

  /** The provider does not let us, or sends us where we do not go. Trying again would not help. */
  record Refused() implements Download {}

  /** It may work another time. */
  record NotNow() implements Download {}
}
