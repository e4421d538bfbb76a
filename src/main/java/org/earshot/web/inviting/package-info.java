/**
 * How people come to hear of a consultation: links, posters and letters, share packs for partners,
 * and texts to people on a list.
 */
@NullMarked
package org.earshot.web.inviting;

import org.jspecify.annotations.NullMarked;
