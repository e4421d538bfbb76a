package org.earshot.channels.sending;

import java.util.Collection;
import java.util.Set;

/**
 * Which of a provider's messages are known to be some letter's. Declared here and implemented by
 * the outbox, which keeps that on disk: whoever looks for a message whose request was not answered
 * must not take another letter's for it, however many copies of Earshot send and however often they
 * were started.
 */
public interface Accounted {

  /** Those among these of the provider's ids that belong to a letter already. */
  Set<String> among(Collection<String> providerIds);
}
