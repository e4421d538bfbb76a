/**
 * What is said of words while they are written, in the editor of conversations and on papers alike.
 */
@NullMarked
package org.earshot.web.wording;

import org.jspecify.annotations.NullMarked;
