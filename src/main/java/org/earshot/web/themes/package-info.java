/**
 * Reading free text: an answer a second by the keyboard, the code book, translations, quotes, and
 * what it all comes to.
 */
@NullMarked
package org.earshot.web.themes;

import org.jspecify.annotations.NullMarked;
