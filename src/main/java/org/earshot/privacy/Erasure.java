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
}
