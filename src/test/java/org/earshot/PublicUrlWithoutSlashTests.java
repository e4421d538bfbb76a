package org.earshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class PublicUrlWithoutSlashTests {

  @ParameterizedTest
  @ValueSource(strings = {"https://consult.example.org/", "https://consult.example.org//"})
  void an_address_is_read_without_the_slash_at_its_end(String url) {
    assertThat(read(Map.of("earshot.public-url", url))).isEqualTo("https://consult.example.org");
  }

  @Test
  void one_without_stays_as_it_is() {
    assertThat(read(Map.of("earshot.public-url", "https://consult.example.org/talk")))
        .isEqualTo("https://consult.example.org/talk");
    assertThat(read(Map.of())).isNull();
  }

  private static @Nullable String read(Map<String, Object> settings) {
    StandardEnvironment environment = new StandardEnvironment();
    environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
    new PublicUrlWithoutSlash().postProcessEnvironment(environment, new SpringApplication());
    return environment.getProperty("earshot.public-url");
  }
}
