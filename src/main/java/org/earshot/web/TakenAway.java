package org.earshot.web;

import jakarta.servlet.http.HttpServletRequest;
import org.earshot.privacy.Audit;
import org.earshot.security.Officer;
import org.earshot.security.WhoAsks;
import org.springframework.stereotype.Component;

/**
 * Puts what is taken away into the history before its first byte leaves: who breaks a download off
 * has had what came until then, and what cannot be written down is not handed out. What is {@link
 * Recorded} once it was done would be too late for it.
 */
@Component
public class TakenAway {

  private final Audit audit;

  TakenAway(Audit audit) {
    this.audit = audit;
  }

  /**
   * To be called when all is known to be right, before anything is written.
   *
   * @param what in the past tense ("downloaded the responses")
   * @param about a consultation or what belongs to it, as its address names it; never an address of
   *     anybody, nor anyone's words
   */
  public void record(HttpServletRequest request, String what, String about) {
    audit.record(WhoAsks.of(request).map(Officer::id).orElse(""), what, about);
  }
}
