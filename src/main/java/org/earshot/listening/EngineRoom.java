package org.earshot.listening;

import org.earshot.flow.Engine;
import org.earshot.flow.Understanding;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the engine, which knows nothing of Spring, into service. */
@Configuration
class EngineRoom {

  @Bean
  Engine engine(Understanding understanding) {
    return new Engine(understanding);
  }
}
