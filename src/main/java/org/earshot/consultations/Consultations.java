package org.earshot.consultations;

import java.util.List;
import java.util.Optional;
import org.earshot.authoring.Finding;
import org.earshot.flow.Conversation;

/** All consultations: set up, opened past the gate, closed by date or by hand. */
public interface Consultations {

  List<Consultation> all();

  Optional<Consultation> find(String slug);

  /** Creates or changes a set-up record. What was pinned at opening does not change with it. */
  Consultation put(String slug, SetUp setUp);

  /** What the opening gate has to say. */
  List<Finding> findings(String slug);

  /**
   * Opens it, pinning the conversation version, in the languages that are complete and checked (the
   * simulator also hears drafts).
   *
   * @throws MayNotOpen with the findings that block
   */
  Consultation open(String slug);

  Consultation close(String slug);

  /**
   * The open consultations with their conversations: at most a second old, so that a turn costs no
   * look-up.
   */
  List<Running> running();

  /**
   * The conversation version that this consultation pinned, with its contact; also after it closed.
   */
  Conversation conversation(String version, Consultation consultation);

  /** An open consultation and what it asks. */
  record Running(Consultation consultation, Conversation conversation) {}

  /** The gate is shut: the findings say why. */
  final class MayNotOpen extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Finding> findings;

    public MayNotOpen(List<Finding> findings) {
      super(findings.size() + " findings keep it from opening");
      this.findings = List.copyOf(findings);
    }

    public List<Finding> findings() {
      return findings;
    }
  }
}
