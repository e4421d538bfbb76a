package org.earshot.outcomes;

/**
 * The outcomes of consultations: what each who asked is told, once. What was put right since is in
 * {@link Corrections}. A preview is for someone whose answers touch the first item.
 */
public interface Outcomes extends PublicPaper<Outcome> {}
