package org.earshot.channels;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.privacy.Cipher;
import org.jspecify.annotations.Nullable;

/** Attachments as they are kept with a message that is still to be heard: one a line, encrypted. */
final class SealedAttachments {

  private static final String CONTEXT = "inbound.attachments";

  private final Cipher cipher;

  SealedAttachments(Cipher cipher) {
    this.cipher = cipher;
  }

  byte @Nullable [] seal(List<Attachment> attachments) {
    return attachments.isEmpty()
        ? null
        : cipher.encrypt(
            attachments.stream()
                .map(one -> one.kind() + " " + one.reference())
                .collect(Collectors.joining("\n")),
            CONTEXT);
  }

  List<Attachment> unseal(byte @Nullable [] sealed) {
    return sealed == null
        ? List.of()
        : Stream.of(cipher.decrypt(sealed, CONTEXT).split("\n"))
            .map(SealedAttachments::read)
            .toList();
  }

  private static Attachment read(String line) {
    int space = line.indexOf(' ');
    return new Attachment(
        Attachment.Kind.valueOf(line.substring(0, space)), line.substring(space + 1));
  }
}
