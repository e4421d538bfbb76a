package org.earshot.links;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where links may lead. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LinkSettings.class)
class LinkConfiguration {

  @Bean
  Hosts publicInternet() {
    return new PublicInternet();
  }
}
