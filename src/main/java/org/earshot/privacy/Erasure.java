package org.earshot.privacy;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets a person everywhere: FORGET, an officer, or the nightly task. */
@Component
public class Erasure {

  private final List<PersonalRecords> stores;

  Erasure(List<PersonalRecords> stores) {
    this.stores = stores;
  }

  /** Erases this person from every store, in one transaction. */
  @Transactional
  public void forget(SubjectId subject) {
    stores.forEach(store -> store.erase(subject));
  }

  /**
   * Time is up: cuts this person loose from what they said, in every store, in one transaction.
   * What stays is anonymous.
   */
  @Transactional
  public void cutLoose(SubjectId subject) {
    stores.forEach(store -> store.cutLoose(subject));
  }
}
