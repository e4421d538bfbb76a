package org.earshot.web.exports;

import java.util.Map;
import org.earshot.responses.Response;
import org.earshot.responses.Voice;
import org.earshot.themes.Coded;
import org.jspecify.annotations.Nullable;

/**
 * A response with what officers found in its texts.
 *
 * @param coded by question; without texts that nobody has read as they are now
 * @param voice for whom it was given
 * @param organisation its name; null for none, and where it did not agree to be named
 */
record CodedResponse(
    Response response, Map<String, Coded> coded, Voice voice, @Nullable String organisation) {

  /** The same of the response as somebody may read it. */
  CodedResponse with(Response read) {
    return new CodedResponse(read, coded, voice, organisation);
  }
}
