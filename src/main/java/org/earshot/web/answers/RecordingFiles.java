package org.earshot.web.answers;

import java.util.Set;
import java.util.UUID;
import org.earshot.recordings.Recordings;
import org.earshot.recordings.Recordings.Content;
import org.earshot.web.forms.Found;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * Gives a recording to an officer's browser so that nothing in it can run: its type is what we
 * found it to be, it has no rights of its own, and only plain sounds and pictures are shown in
 * place; all else is a download.
 */
@Controller
class RecordingFiles {

  private static final Set<String> PICTURES =
      Set.of("image/jpeg", "image/png", "image/gif", "image/webp");

  private final Recordings recordings;

  RecordingFiles(Recordings recordings) {
    this.recordings = recordings;
  }

  @GetMapping("/console/recordings/{id}/file")
  ResponseEntity<Resource> file(@PathVariable String id) {
    UUID recording = Found.uuid(id);
    Content content =
        recordings
            .content(recording)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    boolean inPlace = !player(content.type()).equals("file");
    ContentDisposition how =
        (inPlace ? ContentDisposition.inline() : ContentDisposition.attachment())
            .filename("recording-" + recording.toString().substring(0, 8) + ending(content.type()))
            .build();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(content.type()))
        .header(HttpHeaders.CONTENT_DISPOSITION, how.toString())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(new ByteArrayResource(content.bytes()));
  }

  /** How a page may show it: {@code audio}, {@code image}, or as a {@code file} to download. */
  static String player(@Nullable String type) {
    if (type == null) {
      return "file";
    }
    if (PICTURES.contains(type)) {
      return "image";
    }
    return type.startsWith("audio/") ? "audio" : "file";
  }

  private static String ending(String type) {
    return switch (type) {
      case "application/pdf" -> ".pdf";
      case "video/mp4" -> ".mp4";
      case "video/3gpp" -> ".3gp";
      case "video/quicktime" -> ".mov";
      default -> "";
    };
  }
}
