package org.earshot.privacy;

import java.util.List;

/** Erasure over the given stores, for tests in other rooms. */
public final class ErasureFixture {

  private ErasureFixture() {}

  public static Erasure of(PersonalRecords... stores) {
    return new Erasure(List.of(stores));
  }
}
