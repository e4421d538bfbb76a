package org.earshot.channels.media;

import java.util.Set;

/** Where voice notes and pictures of some channels are fetched. Each provider brings its own. */
public interface MediaSource {

  /** The channels whose attachments it fetches. */
  Set<String> channels();

  /**
   * Fetches one attachment, in one try, from the provider's own hosts and nowhere else.
   *
   * @param reference as the message brought it
   * @param largest how many bytes at most; more are never read
   */
  Download fetch(String reference, long largest);
}
