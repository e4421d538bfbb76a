/**
 * Words that officers' corrections brought up: added to Earshot's own words for a language, or to
 * the words for an answer of a conversation, or left out.
 */
@NullMarked
package org.earshot.web.learning;

import org.jspecify.annotations.NullMarked;
