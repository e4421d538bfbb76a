package org.earshot.flow;

import org.jspecify.annotations.Nullable;

/**
 * Whom a participant can turn to.
 *
 * @param name the named lead; null where none is set up yet
 * @param phone the lead's number as it should be read; null where none is set up yet
 * @param safeguardingPhone whom to call about an adult or child at risk; null where none is set up
 *     yet
 * @param relay how those who are deaf or cannot speak on the phone reach somebody; null where none
 *     is set up
 */
public record Contact(
    @Nullable String name,
    @Nullable String phone,
    @Nullable String safeguardingPhone,
    @Nullable String relay) {

  public static final Contact NONE = new Contact(null, null, null, null);
}
