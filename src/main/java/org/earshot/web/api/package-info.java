/** The REST contract under {@code /api/v1}: JSON in snake case, RFC 9457 problems. */
@NullMarked
package org.earshot.web.api;

import org.jspecify.annotations.NullMarked;
