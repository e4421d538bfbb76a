package org.earshot.authoring.editing;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A conversation's files, as they are uploaded: what does not fit says why. */
class ParcelTests {

  private static final Map<String, String> FILES =
      Map.of(
          "conversation.yaml",
          "title: Zażółć\n",
          "pl.yaml",
          "title: Ż\n",
          "zh-Hant.yaml",
          "a: b\n");

  private final Map<String, String> taken = new TreeMap<>();

  @Test
  void what_is_packed_is_what_is_unpacked() {
    Parcel.unpack("breaks.zip", Parcel.pack("breaks", FILES), taken);

    assertThat(taken).isEqualTo(FILES);
  }

  @Test
  void a_file_that_an_editor_saved_as_utf_16_is_read() {
    Parcel.unpack("gu.yml", "\uFEFFtitle: ગુજરાતી\n".getBytes(UTF_16LE), taken);

    assertThat(taken).containsEntry("gu.yaml", "title: ગુજરાતી\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "notes.docx | anything | is neither a ZIP nor a YAML file",
        "empty.zip | '' | is empty",
        "broken.zip | this is no ZIP | is no ZIP file, or a broken one",
        "onlypl.yaml | title: Ż | is no file of a conversation",
      })
  void what_does_not_fit_says_why(String name, String text, String why) {
    assertThatThrownBy(() -> Parcel.unpack(name, text.getBytes(UTF_8), taken))
        .isInstanceOfSatisfying(CannotEdit.class, no -> assertThat(no.words()).contains(name, why));
    assertThat(taken).isEmpty();
  }

  @Test
  void a_zip_without_questions_says_so() {
    byte[] zip = Parcel.pack("breaks", Map.of("readme.txt", "Hello"));
    assertThatThrownBy(() -> Parcel.unpack("breaks.zip", zip, taken))
        .hasMessageContaining("holds no YAML file");
  }

  @Test
  void a_zip_of_two_conversations_is_not_mixed_together() {
    byte[] zip =
        Parcel.pack(
            "both", Map.of("a/conversation.yaml", "title: A", "b/conversation.yaml", "title: B"));
    assertThatThrownBy(() -> Parcel.unpack("both.zip", zip, taken))
        .hasMessageContaining("more than one folder");
  }

  @Test
  void what_is_not_written_in_utf_8_is_not_guessed_at() {
    byte[] latin = {'t', 'i', 't', 'l', 'e', ':', ' ', (byte) 0xbf};
    assertThatThrownBy(() -> Parcel.unpack("pl.yaml", latin, taken))
        .hasMessageContaining("with the encoding UTF-8");
  }

  @Test
  void a_single_file_may_not_be_endless() {
    assertThatThrownBy(() -> Parcel.unpack("pl.yaml", new byte[4 * 1024 * 1024], taken))
        .hasMessageContaining("4 MB is the most");
  }
}
