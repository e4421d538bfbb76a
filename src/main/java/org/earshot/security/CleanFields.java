package org.earshot.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes out of every field of a form what nobody types and PostgreSQL does not take: control
 * characters apart from line ends and tabs, and halves of characters.
 */
final class CleanFields extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Map<String, String[]> clean = new LinkedHashMap<>();
    request
        .getParameterMap()
        .forEach(
            (name, values) ->
                clean.put(
                    name, Arrays.stream(values).map(CleanFields::clean).toArray(String[]::new)));
    chain.doFilter(new OtherFields(request, clean), response);
  }

  static String clean(String typed) {
    return typed.codePoints().allMatch(CleanFields::isText)
        ? typed
        : typed
            .codePoints()
            .filter(CleanFields::isText)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static boolean isText(int character) {
    return character == '\n'
        || character == '\r'
        || character == '\t'
        || !(Character.isISOControl(character)
            || Character.getType(character) == Character.SURROGATE);
  }
}
