package org.earshot.web.languages;

import java.nio.charset.StandardCharsets;
import org.earshot.language.OwnLanguage;
import org.earshot.language.OwnWords;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A language as the file that other copies of Earshot can use. */
@Controller
class OwnFilePages {

  private static final MediaType YAML =
      new MediaType("application", "yaml", StandardCharsets.UTF_8);

  private final OwnWords words;
  private final OwnDesk desk;

  OwnFilePages(OwnWords words, OwnDesk desk) {
    this.words = words;
    this.desk = desk;
  }

  @GetMapping(OwnDesk.LANGUAGE + "/file.yaml")
  ResponseEntity<byte[]> file(@PathVariable String tag) {
    OwnLanguage language = desk.language(tag);
    String name = language.language().toLanguageTag() + ".yaml";
    return ResponseEntity.ok()
        .contentType(YAML)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(words.file(language.language()).getBytes(StandardCharsets.UTF_8));
  }
}
