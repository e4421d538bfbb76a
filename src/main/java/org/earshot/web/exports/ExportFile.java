package org.earshot.web.exports;

import java.util.Arrays;
import java.util.Optional;

/** The files that a consultation can be taken away as. */
enum ExportFile {
  RESPONSES_XLSX(
      "responses.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  RESPONSES_CSV("responses.csv", "text/csv;charset=utf-8;header=present"),
  RESPONSES_SPSS("responses-spss.zip", "application/zip"),
  RESPONSES_JSON("responses.json", "application/json"),
  RESPONSES_JSON_LINES("responses.jsonl", "application/jsonl"),
  CODEBOOK_CSV("codebook.csv", "text/csv;charset=utf-8;header=present"),
  CODEBOOK_XLSX(
      "codebook.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  RESULTS_CSV("results.csv", "text/csv;charset=utf-8;header=present"),
  RESULTS_XLSX("results.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  HANDS_CSV("group-hands.csv", "text/csv;charset=utf-8;header=present"),
  HANDS_XLSX(
      "group-hands.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final String file;
  private final String type;

  ExportFile(String file, String type) {
    this.file = file;
    this.type = type;
  }

  String file() {
    return file;
  }

  /** The media type. */
  String type() {
    return type;
  }

  /** Whether it has a line for each person, who may be recognised by what is on it. */
  boolean mayIdentify() {
    return file.startsWith("responses");
  }

  static Optional<ExportFile> named(String file) {
    return Arrays.stream(values()).filter(one -> one.file.equals(file)).findFirst();
  }
}
