package org.earshot.inviting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.earshot.inviting.Limits.Person;
import org.earshot.privacy.SubjectId;

/** Which of several are one person, as far as we can tell: they share a phone, app or number. */
final class OnePerson {

  /** Each leads on to another who is the same person, and at last to one who stands for them. */
  private final Map<SubjectId, SubjectId> leads = new HashMap<>();

  private OnePerson() {}

  /** All of them, person by person, in the order given. */
  static List<List<Person>> among(Collection<Person> all) {
    OnePerson one = new OnePerson();
    for (Person each : all) {
      each.elsewhere().forEach(there -> one.join(each.who(), there));
    }
    Map<SubjectId, List<Person>> persons = new LinkedHashMap<>();
    for (Person each : all) {
      persons.computeIfAbsent(one.standsFor(each.who()), key -> new ArrayList<>()).add(each);
    }
    return List.copyOf(persons.values());
  }

  private void join(SubjectId some, SubjectId other) {
    SubjectId first = standsFor(some);
    SubjectId second = standsFor(other);
    if (!first.equals(second)) {
      leads.put(second, first);
    }
  }

  private SubjectId standsFor(SubjectId who) {
    SubjectId last = who;
    for (SubjectId next = leads.get(last); next != null; next = leads.get(last)) {
      last = next;
    }
    return last;
  }
}
