package org.earshot.authoring.sheets;

/**
 * One row as a translator sent it.
 *
 * @param number as the spreadsheet counts
 * @param path which passage it is; empty where that is gone
 * @param own the conversation's own words, as they stand in the sheet
 * @param madeFrom the fingerprint of these words when the sheet was made
 * @param formula whether a formula stands where the translation should
 */
public record SheetRow(
    int number,
    String path,
    String own,
    String words,
    String note,
    String madeFrom,
    boolean formula) {}
