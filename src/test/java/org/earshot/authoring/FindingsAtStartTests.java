package org.earshot.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.earshot.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What the log of a start says of conversations. */
@Tag("tables")
@ExtendWith(OutputCaptureExtension.class)
class FindingsAtStartTests {

  @TempDir private Path folder;

  @Test
  void languages_that_cannot_open_are_told_in_one_line_for_each_conversation(CapturedOutput log) {
    show();

    assertThat(log.getOut().lines().filter(line -> line.contains("short-breaks: ")))
        .singleElement()
        .asString()
        .contains("languages cannot open yet");
    assertThat(log.getOut()).doesNotContain("a draft When", "are a draft");
  }

  @Test
  void what_keeps_a_whole_conversation_out_is_told_with_what_to_do(CapturedOutput log) {
    new LibraryFixture(TestDatabase.fresh(), folder)
        .write("broken", "conversation.yaml", "conversation: broken\nlanguage: en\n");
    show();

    assertThat(log.getOut().lines().filter(line -> line.contains("broken/conversation.yaml")))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).contains(". ").doesNotContain(".."));
  }

  private void show() {
    new FindingsAtStart(new LibraryFixture(TestDatabase.fresh(), folder).library()).show();
  }
}
