package org.earshot.web;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.authoring.ConversationLibrary;
import org.earshot.authoring.Draft;
import org.earshot.channels.Fitting;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Conversation;
import org.earshot.flow.Engine;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Plays a conversation through the real engine, without any side effect. Drafts and broken
 * translations are allowed and marked. The REST call and the console's phone both use it.
 */
@Component
public class Preview {

  private static final Pattern NAME = Pattern.compile("(?m)^conversation: *([a-z0-9-]{1,60})$");

  private final ConversationLibrary library;
  private final Engine engine;
  private final Fitting fitting;
  private final Consultations consultations;
  private final InstantSource clock;

  Preview(
      ConversationLibrary library,
      Engine engine,
      Fitting fitting,
      Consultations consultations,
      InstantSource clock) {
    this.consultations = consultations;
    this.library = library;
    this.engine = engine;
    this.fitting = fitting;
    this.clock = clock;
  }

  /**
   * @throws Refusal naming the fields that are wrong, or with the findings of files that are too
   *     broken to be played at all
   */
  public Played play(Script script) {
    ScriptChecks.check(script);
    Draft draft = draft(script);
    Conversation written = draft.conversation();
    if (written == null) {
      throw Refusal.findings(
          HttpStatus.UNPROCESSABLE_CONTENT,
          "The files are too broken to be played. The findings say how to mend them.",
          FindingLine.of(draft.findings()));
    }
    Conversation conversation = told(written);
    Locale language = language(script.language(), conversation);
    return new Performance(conversation, language, engine, fitting, script.carrier())
        .play(script, draft, clock.instant());
  }

  /** Plays what stands in no file, by text message and from its first words. */
  Played play(Conversation conversation, Locale language, List<String> said) {
    String tag = language.toLanguageTag();
    Script script = new Script(conversation.name(), null, tag, "sms", Script.START, said);
    return new Performance(told(conversation), language, engine, fitting, script.carrier())
        .play(
            script,
            new Draft(conversation.name(), Map.of(), conversation, List.of()),
            clock.instant());
  }

  /** With what people hear of what becomes of it, as the consultation tells them that asks it. */
  private Conversation told(Conversation conversation) {
    return consultations.all().stream()
        .filter(one -> one.state() != Consultation.State.CLOSED)
        .filter(one -> conversation.name().equals(one.setUp().conversation()))
        .max(Comparator.comparing(Consultation::state))
        .map(consultations::telling)
        .map(conversation::telling)
        .orElse(conversation);
  }

  private Draft draft(Script script) {
    if (script.files() != null) {
      return library.read(name(script.files()), script.files());
    }
    String name = script.conversation();
    return library
        .draft(name == null ? "" : name)
        .orElseThrow(() -> Refusal.field("conversation", unknown(library.names())));
  }

  /** Findings name the files as their author does. */
  private static String name(Map<String, String> files) {
    Matcher named = NAME.matcher(files.getOrDefault("conversation.yaml", ""));
    return named.find() ? named.group(1) : "preview";
  }

  private static Locale language(@Nullable String tag, Conversation conversation) {
    if (tag == null) {
      return conversation.language();
    }
    Locale language = Locale.forLanguageTag(tag);
    if (!conversation.wordings().containsKey(language)) {
      throw Refusal.field(
          "language",
          unknown(conversation.wordings().keySet().stream().map(Locale::toLanguageTag).toList()));
    }
    return language;
  }

  private static String unknown(List<String> known) {
    return "This must be one of " + String.join(", ", known.stream().sorted().toList()) + ".";
  }
}
