package org.earshot.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.earshot.channels.sending.Channel.Template;
import org.earshot.channels.sending.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * WhatsApp carries free words for 24 hours after someone last wrote; later it takes approved
 * templates only.
 */
@Component
class FreeWords {

  private static final String WHATSAPP = "whatsapp";
  private static final Duration WINDOW = Duration.ofHours(24);

  private final ObjectProvider<Templates> templates;

  FreeWords(ObjectProvider<Templates> templates) {
    this.templates = templates;
  }

  /** In which form a letter may be sent. */
  sealed interface Form {
    record Free() implements Form {}

    record Templated(Template template) implements Form {}

    /** It may have left before a backup was put back, and nobody knows in which form. */
    record Either(Template template) implements Form {}

    /** Only a template would do, and the set-up names none. */
    record NoTemplate() implements Form {}

    /** Only a template would do, and there is none for such a letter. */
    record Never() implements Form {}
  }

  Form form(LetterRow letter, Words words, Recipient.Reachable to, Instant now) {
    if (letter.isOfLostTime()) {
      return templated(letter.kind(), words.template()) instanceof Form.Templated in
              && to.address().channel().equals(WHATSAPP)
          ? new Form.Either(in.template())
          : new Form.Free();
    }
    boolean free =
        letter.status() == Status.UNCLEAR ? !letter.templated() : mayBeFree(letter.kind(), to, now);
    return free ? new Form.Free() : templated(letter.kind(), words.template());
  }

  /** Whoever is invited has never written, as far as WhatsApp knows. */
  private static boolean mayBeFree(Letter.Kind kind, Recipient.Reachable to, Instant now) {
    String channel = to.address().channel();
    boolean stranger = kind == Letter.Kind.INVITATION && channel.equals(WHATSAPP);
    return !stranger && open(channel, to.lastHeardAt(), now);
  }

  /** Whether this channel takes free words to someone who was last heard then. */
  static boolean open(String channel, @Nullable Instant lastHeard, Instant now) {
    return !channel.equals(WHATSAPP) || lastHeard == null || now.isBefore(lastHeard.plus(WINDOW));
  }

  /** A template for reminders may be set up; one for outcomes must be. */
  private Form templated(Letter.Kind kind, Letter.@Nullable TemplateValues values) {
    if (values == null) {
      return new Form.Never();
    }
    Optional<String> sid =
        templates
            .orderedStream()
            .flatMap(known -> known.contentSid(values.name(), values.language()).stream())
            .findFirst();
    return sid.<Form>map(id -> new Form.Templated(new Template(id, values.variables())))
        .orElseGet(() -> kind == Letter.Kind.NUDGE ? new Form.Never() : new Form.NoTemplate());
  }
}
