package org.earshot.web.exports;

import java.nio.charset.StandardCharsets;

/** Texts by their length in bytes. */
final class Utf8 {

  private Utf8() {}

  static int length(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /** As many whole characters as fit into so many bytes. */
  static String cut(String text, int bytes) {
    int size = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      size += length(Character.toString(text.codePointAt(i)));
      if (size > bytes) {
        return text.substring(0, i);
      }
    }
    return text;
  }
}
