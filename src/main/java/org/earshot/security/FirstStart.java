package org.earshot.security;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** As long as no officer has an account, each start logs a link by which the first one is made. */
@Component
class FirstStart {

  private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

  private final Officers officers;
  private final SetUpLinks links;
  private final String publicUrl;

  FirstStart(
      Officers officers, SetUpLinks links, @Value("${earshot.public-url}") String publicUrl) {
    this.officers = officers;
    this.links = links;
    this.publicUrl = publicUrl;
  }

  @EventListener(ApplicationReadyEvent.class)
  void offerSetUp() {
    if (officers.all().isEmpty()) {
      LOG.info(
          """
          No officer has an account yet. Make the first one here; the link works once, and earlier ones no more:

              {}/console/setup?token={}
          """,
          publicUrl,
          links.issue());
    }
  }
}
