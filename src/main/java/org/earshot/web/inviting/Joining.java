package org.earshot.web.inviting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word that joins the consultation.
 *
 * @param partner whose people text it; null for everybody
 * @param people how many came by it, in the words that may be told; empty for everybody's words
 */
public record Joining(String word, @Nullable String partner, List<Way.Link> links, String people) {}
