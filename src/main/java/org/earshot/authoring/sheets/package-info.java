/**
 * The spreadsheet of one language, out to a translator and back in. {@link
 * org.earshot.authoring.sheets.TranslationSheet} writes it, {@link
 * org.earshot.authoring.sheets.SheetReading} reads it, {@link
 * org.earshot.authoring.sheets.SheetCheck} says what is wrong with it. Any other file of rows comes
 * in by {@link org.earshot.authoring.sheets.Table}.
 */
@NullMarked
@NamedInterface("sheets")
package org.earshot.authoring.sheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
