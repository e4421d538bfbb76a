package org.earshot.privacy;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import java.security.GeneralSecurityException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Two Tink key sets in one JSON file: {@code encryption} (AES256-GCM) and {@code pseudonyms}
 * (HMAC-SHA-256).
 *
 * <p>Encryption may be rotated with Tink's own tool: add a key, make it primary, and keep the old
 * ones, which still decrypt. The pseudonym key stays for ever: with another one nobody would be
 * recognised, nor any STOP obeyed.
 */
record KeySet(KeysetHandle encryption, KeysetHandle pseudonyms) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  static {
    try {
      AeadConfig.register();
      PrfConfig.register();
    } catch (GeneralSecurityException impossible) {
      throw new ExceptionInInitializerError(impossible);
    }
  }

  static KeySet make() {
    try {
      return new KeySet(
          KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM),
          KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("This Java cannot make keys", impossible);
    }
  }

  /**
   * @throws GeneralSecurityException if this is not a key set file of ours
   */
  static KeySet parse(String json) throws GeneralSecurityException {
    try {
      JsonNode file = JSON.readTree(json);
      return new KeySet(part(file, "encryption"), part(file, "pseudonyms"));
    } catch (JacksonException broken) {
      throw new GeneralSecurityException("not JSON", broken);
    }
  }

  private static KeysetHandle part(JsonNode file, String name) throws GeneralSecurityException {
    return TinkJsonProtoKeysetFormat.parseKeyset(
        file.path(name).toString(), InsecureSecretKeyAccess.get());
  }

  String json() {
    try {
      ObjectNode file = JSON.createObjectNode();
      file.set("encryption", json(encryption));
      file.set("pseudonyms", json(pseudonyms));
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(file);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("These keys cannot be written", impossible);
    }
  }

  private static JsonNode json(KeysetHandle keys) throws GeneralSecurityException {
    return JSON.readTree(
        TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get()));
  }

  /** Never the keys. */
  @Override
  public String toString() {
    return "KeySet";
  }
}
