/**
 * What Earshot itself says and understands in each language, in the console: written, read and
 * checked, put back, taken out as a file or a spreadsheet and in again.
 */
@NullMarked
package org.earshot.web.languages;

import org.jspecify.annotations.NullMarked;
