package org.earshot.privacy;

import java.util.UUID;

/**
 * A participant's pseudonym: the keyed hash of channel and address, cut to 128 bits. The same
 * address always has the same pseudonym; without the key nobody can go back, nor try all telephone
 * numbers.
 */
public record SubjectId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
