package org.earshot.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Plays every recorded dialogue. After a deliberate change {@code -Dtranscripts.update=true} writes
 * the expectations anew; read the difference before you keep it.
 */
class TranscriptTests {

  private static final Path FOLDER = Path.of("src/test/resources/transcripts");

  static List<Path> transcripts() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("transcripts")
  void goes_as_recorded(Path file) throws IOException {
    String recorded = Files.readString(file);
    String played = new Transcript(recorded.lines().toList()).played();
    if (Boolean.getBoolean("transcripts.update")) {
      Files.writeString(file, played);
    } else {
      assertThat(played).isEqualTo(recorded);
    }
  }

  @Test
  void there_are_transcripts() throws IOException {
    assertThat(transcripts()).hasSizeGreaterThan(15);
  }
}
