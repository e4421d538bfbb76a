package org.earshot.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What groups said together: shows of hands, and notes of what was said. Nobody's answers. */
@Component
public class SaidTogether {

  private final GroupSessions sessions;
  private final TogetherRows rows;

  SaidTogether(GroupSessions sessions, TogetherRows rows) {
    this.sessions = sessions;
    this.rows = rows;
  }

  public Together of(UUID session) {
    return new Together(
        rows.hands(List.of(session)).getOrDefault(session, Map.of()), rows.notes(session));
  }

  /**
   * Keeps it in the place of what was there.
   *
   * @param version {@link GroupSession#notesVersion()} as it was when the officer began to write
   * @return false where somebody else has saved since, or closed the session; then nothing is kept
   */
  @Transactional
  public boolean keep(UUID session, int version, Together together) {
    boolean mine = rows.claim(session, version);
    if (mine) {
      rows.keep(session, together);
    }
    return mine;
  }

  /** Every note of one consultation, the last session first. */
  public List<GroupNote> notes(String consultation) {
    List<GroupNote> notes = new ArrayList<>();
    for (GroupSession session : sessions.of(consultation)) {
      Map<String, Set<UUID>> themes = rows.themes(session.id());
      rows.notes(session.id()).entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(
              note ->
                  notes.add(
                      new GroupNote(
                          session,
                          note.getKey(),
                          note.getValue(),
                          themes.getOrDefault(note.getKey(), Set.of()))));
    }
    return notes;
  }

  /** Says which themes a note has, in the place of what was said before. */
  @Transactional
  public void code(GroupNote note, Set<UUID> themes, String officer) {
    rows.code(note.session().id(), note.question(), themes, officer);
  }
}
