package org.earshot.authoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earshot.flow.Conversation;

/** The conversations: as files, and as versions that were pinned and are never edited. */
public interface ConversationLibrary {

  /**
   * The names of all conversations: written in the console, in {@code earshot.conversations}, and
   * on the class path; of one name, the first of these is read.
   */
  List<String> names();

  /**
   * Reads and checks one conversation, as its files are now; empty where there is none of that
   * name.
   */
  Optional<Draft> draft(String name);

  /** Reads and checks files that are not in the library. Never throws for what is in them. */
  Draft read(String name, Map<String, String> files);

  /**
   * Keeps this version for ever and returns its hash; keeping it again changes nothing.
   *
   * @throws IllegalArgumentException where the draft has no conversation
   */
  String pin(Draft draft);

  /**
   * A pinned version, exactly as it was, standing phrases included. Cached.
   *
   * @throws IllegalArgumentException where no such version was pinned
   */
  Conversation pinned(String version);

  /**
   * Where a pinned version keeps words of Earshot's own that are worded otherwise today, language
   * by language; empty where there is no such version.
   */
  List<KeptWording> kept(String version);

  /**
   * The set-up record in the conversation's folder ({@code consultation.yaml}), as JSON with the
   * same names; empty where there is none, or where it cannot be read (then the draft has findings
   * that say why).
   */
  Optional<String> setUpRecord(String name);
}
