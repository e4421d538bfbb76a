package org.earshot.web.exports;

import java.util.Map;
import org.earshot.responses.Response;
import org.earshot.themes.Coded;

/**
 * A response with what officers found in its texts.
 *
 * @param coded by question; without texts that nobody has read as they are now
 */
record CodedResponse(Response response, Map<String, Coded> coded) {

  /** The same of the response as somebody may read it. */
  CodedResponse with(Response read) {
    return new CodedResponse(read, coded);
  }
}
