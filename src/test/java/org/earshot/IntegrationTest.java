package org.earshot;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole house on a real port, with stand-ins for Twilio and Telegram: {@link House}.
 * All such tests share one context, so each uses consultations, numbers and chats of its own.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("tables")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(
    initializers = House.class,
    classes = {Earshot.class, HouseClock.class, HouseLinks.class, HousePasswords.class})
public @interface IntegrationTest {}
