package org.earshot.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Files in, findings out: one folder for each case, with its findings in {@code findings.txt}. Run
 * with {@code -Dearshot.test.rewrite=true} to write what is found after a deliberate change, and
 * read the difference.
 */
class FindingTableTests {

  private static final Path CASES = Path.of("src/test/resources/authoring/cases");

  @TestFactory
  Stream<DynamicTest> each_case_has_exactly_these_findings() throws IOException {
    try (Stream<Path> cases = Files.list(CASES)) {
      List<Path> sorted = cases.filter(Files::isDirectory).sorted().toList();
      assertThat(sorted).isNotEmpty();
      return sorted.stream()
          .map(
              folder ->
                  DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }
  }

  private static void check(Path folder) throws IOException {
    Draft draft = Authored.read(Authored.files(folder));
    String found =
        draft.findings().stream().map(FindingTableTests::line).collect(Collectors.joining())
            + "ready: "
            + draft.ready().stream().map(Object::toString).sorted().toList()
            + (draft.conversation() == null ? ", cannot be asked" : "")
            + "\n";
    Path table = folder.resolve("findings.txt");
    if (Boolean.getBoolean("earshot.test.rewrite")) {
      Files.writeString(table, found);
    }
    assertThat(found).isEqualTo(Files.readString(table));
    assertThat(draft.files()).isEqualTo(Authored.files(folder));
  }

  private static String line(Finding finding) {
    return finding.severity().key()
        + " "
        + finding.where()
        + (finding.language() == null ? "" : " [" + finding.language() + "]")
        + "\n  "
        + finding.what()
        + "\n  > "
        + finding.mend()
        + "\n";
  }
}
