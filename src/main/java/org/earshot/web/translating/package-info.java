/**
 * The languages of a conversation in the console: a grid of every message, side-by-side writing,
 * reading through and checking, spreadsheets out and in.
 */
@NullMarked
package org.earshot.web.translating;

import org.jspecify.annotations.NullMarked;
