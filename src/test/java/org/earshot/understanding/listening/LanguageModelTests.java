package org.earshot.understanding.listening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The model in the jar is the one that was measured. */
class LanguageModelTests {

  private static final int MOST_BYTES = 4 << 20;

  @Test
  void the_model_is_the_one_whose_checksum_is_beside_it() throws Exception {
    assertThat(HexFormat.of().formatHex(sha256(bytes(LanguageModel.RESOURCE))))
        .isEqualTo(
            new String(bytes(LanguageModel.RESOURCE + ".sha256"), StandardCharsets.UTF_8)
                .split(" ")[0]);
  }

  @Test
  void the_model_stays_small() throws Exception {
    assertThat(bytes(LanguageModel.RESOURCE).length).isLessThan(MOST_BYTES);
  }

  @Test
  void the_model_knows_the_languages_that_can_be_offered() {
    assertThat(LanguageModel.shipped().languages())
        .contains(
            "ar", "bn", "ckb", "cy", "en", "es", "fa", "fr", "gu", "hi", "it", "lt", "pa", "pl",
            "pt", "ro", "so", "ta", "tr", "uk", "ur", "vi", "yo", "zh")
        .contains("bn-Latn", "gu-Latn", "hi-Latn", "pa-Latn", "ur-Latn")
        .doesNotHaveDuplicates();
  }

  private static byte[] bytes(String resource) throws IOException {
    try (InputStream in = LanguageModel.class.getResourceAsStream(resource)) {
      assertThat(in).as(resource).isNotNull();
      return in.readAllBytes();
    }
  }

  private static byte[] sha256(byte[] bytes) throws NoSuchAlgorithmException {
    return MessageDigest.getInstance("SHA-256").digest(bytes);
  }
}
