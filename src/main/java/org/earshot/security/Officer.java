package org.earshot.security;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking: a person who signed in, or a machine with a token.
 *
 * @param id the account or token, as kept in the audit and on approvals
 * @param partner of a {@link Role#PARTNER} the organisation that they belong to, as set-up records
 *     name it; of a {@link Role#COUNCILLOR} the key of the area that is their ward; else null
 */
public record Officer(String id, String name, Role role, @Nullable String partner)
    implements Serializable {

  /** One of our own people. */
  public Officer(String id, String name, Role role) {
    this(id, name, role, null);
  }

  /** What somebody is here for; {@link WhoMay} says what each may do. */
  public enum Role {
    ADMINISTRATOR("runs consultations, and says who may come in"),
    OFFICER("runs consultations"),
    TRANSLATOR("writes and checks the languages of conversations, and sees no answers"),
    ANALYST("reads answers and results, sorts answers into themes, and changes nothing else"),
    OBSERVER("reads the results that can be shown to others"),
    PARTNER("enters answers for the people of one organisation, and sees how many it brought"),
    COUNCILLOR(
        "reads the results that can be shown to others, those of their own ward first, and has words"
            + " and posters to share");

    /** The roles that a program can have: partners’ people and councillors are persons. */
    public static final List<Role> OF_PROGRAMS =
        Arrays.stream(values()).filter(role -> role != PARTNER && role != COUNCILLOR).toList();

    private final String purpose;

    Role(String purpose) {
      this.purpose = purpose;
    }

    /** What it is called in the outside contract and, after "an" or "a", in sentences. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** What it is called at the beginning of a line. */
    public String title() {
      return name().charAt(0) + word().substring(1);
    }

    public String purpose() {
      return purpose;
    }
  }

  /** The key of the area that they are elected for; null for anybody else. */
  public @Nullable String ward() {
    return role == Role.COUNCILLOR ? partner : null;
  }

  public boolean administrator() {
    return role == Role.ADMINISTRATOR;
  }
}
