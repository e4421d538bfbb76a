package org.earshot.web.answers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.earshot.Texting;
import org.earshot.channels.Address;
import org.earshot.channels.Arrivals;
import org.earshot.web.HttpCaller;
import org.earshot.web.SetUpRecord;

/**
 * A consultation that asks people where they live and whether they take the bus, and its people.
 */
public final class WhereFrom {

  private static final String QUESTIONS =
      """
      conversation: %s
      language: en
      title: Buses
      keywords: [%s]
      welcome: We are planning buses.
      more: You can help us choose.
      questions:
        - id: home
          ask: What is your postcode?
          type: postcode
        - id: bus
          ask: Do you take the bus?
          type: yes_no
        - id: late
          ask: How late should buses go?
          type: choice
          options: {ten: Ten at night, twelve: Midnight}
          when: home == 'LE4'
      thanks: Thank you.
      """;

  private final String slug;
  private final String keyword;
  private final Arrivals arrivals;
  private int people;

  public WhereFrom(String slug, Arrivals arrivals) {
    this.slug = slug;
    this.keyword = slug.replace("-", "").toUpperCase(java.util.Locale.ROOT);
    this.arrivals = arrivals;
  }

  /** Opens it in English. */
  public void opens(HttpCaller api, Path conversations) {
    try {
      Path folder = Files.createDirectories(conversations.resolve(slug));
      Files.writeString(folder.resolve("conversation.yaml"), QUESTIONS.formatted(slug, keyword));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    api.put(
        address(), SetUpRecord.of("Buses " + slug, slug).replace("[\"en\", \"ur\"]", "[\"en\"]"));
    HttpCaller.Answer opened = api.post(address() + "/open");
    if (opened.status() >= 300) {
      throw new IllegalStateException(opened.body());
    }
  }

  public String address() {
    return "/api/v1/consultations/" + slug;
  }

  /** So many more people answer this, one after the other, on telephones of their own. */
  public void answer(int many, String... replies) {
    for (int i = 0; i < many; i++) {
      Address phone = phone(people++);
      says(phone, keyword, "yes");
      says(phone, replies);
    }
  }

  /** The telephone of somebody who answered, by their place among them. */
  public static Address phone(int number) {
    return new Address("sms", "+4477009002" + String.format(java.util.Locale.ROOT, "%02d", number));
  }

  public void says(Address phone, String... texts) {
    Texting.texts(arrivals, phone, texts);
  }
}
