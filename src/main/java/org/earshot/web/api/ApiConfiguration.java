package org.earshot.web.api;

import java.util.Set;
import org.earshot.consultations.SetUp;
import org.earshot.outcomes.Outcome;
import org.earshot.web.Script;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the strict reader before Spring's lenient one, for the contract's own bodies only. */
@Configuration
class ApiConfiguration implements WebMvcConfigurer {

  static final Set<Class<?>> BODIES =
      Set.of(SetUp.class, Script.class, Outcome.class, Approval.class, TokenOrder.class);

  @Override
  public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
    converters.addCustomConverter(new StrictBodies(BODIES));
  }
}
