package org.earshot.consultations;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.earshot.authoring.ConversationLibrary;
import org.earshot.authoring.Draft;
import org.earshot.authoring.Finding;
import org.earshot.authoring.Finding.Severity;
import org.earshot.consultations.Consultation.State;
import org.earshot.security.Objections;
import org.springframework.stereotype.Component;

/**
 * Join words that are added after the opening gate: they are heard as soon as they are saved, so
 * what the gate would have kept out is refused then.
 */
@Component
class JoinWordsHeard {

  private final JoinWordGate gate;
  private final RunningConsultations running;
  private final ConversationLibrary library;

  JoinWordsHeard(JoinWordGate gate, RunningConsultations running, ConversationLibrary library) {
    this.gate = gate;
    this.running = running;
    this.library = library;
  }

  /**
   * Words that the record had before are not looked at again: another consultation may have opened
   * meanwhile, and that keeps nobody from changing anything else.
   *
   * @throws org.earshot.security.Refused naming each join word that means something else already
   */
  void check(Consultation known, SetUp changed) {
    Set<String> before = words(known.setUp());
    boolean heard = known.state() == State.OPEN || known.state() == State.SCHEDULED;
    if (!heard || before.containsAll(words(changed))) {
      return;
    }
    Set<String> places = places(changed, before);
    Objections wrongs = new Objections();
    for (Finding finding : findings(known.with(changed))) {
      boolean blocks = finding.severity() == Severity.BLOCKS;
      wrongs.addIf(
          blocks && places.contains(finding.where()),
          finding.where(),
          finding.what() + " " + finding.mend());
    }
    wrongs.refuse();
  }

  /** Where the words stand that the record did not have before. */
  private static Set<String> places(SetUp changed, Set<String> before) {
    Set<String> places = new HashSet<>();
    List<SetUp.Partner> partners = SetUpRows.listed(changed.partners());
    for (int i = 0; i < partners.size(); i++) {
      String word = partners.get(i).joinWord();
      if (word != null && !before.contains(JoinWord.capitals(word))) {
        places.add(JoinWordGate.place(i));
      }
    }
    return places;
  }

  private List<Finding> findings(Consultation changed) {
    String version = changed.version();
    if (version != null) {
      return gate.check(changed, running.conversation(version, changed), changed.languages());
    }
    String name = changed.setUp().conversation();
    Draft draft = name == null ? null : library.draft(name).orElse(null);
    return draft == null
        ? gate.check(changed, null, List.of())
        : gate.check(changed, draft.conversation(), WordsGate.languages(changed.setUp(), draft));
  }

  private static Set<String> words(SetUp setUp) {
    return JoinWord.of(setUp).stream().map(JoinWord::word).collect(Collectors.toSet());
  }
}
