package org.earshot.draws;

import java.util.Locale;
import java.util.UUID;
import org.earshot.channels.Address;

/**
 * Someone who takes part in a draw, opened.
 *
 * @param id of chance; says nothing
 * @param told whether a message that they have won was written
 */
record Contestant(UUID id, Address address, Locale language, boolean told) {}
