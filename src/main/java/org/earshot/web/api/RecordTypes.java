package org.earshot.web.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The records that records are made of. */
final class RecordTypes {

  private final Set<Class<?>> found = new HashSet<>();

  private RecordTypes() {}

  /** These, and all records in their fields, lists and maps. */
  static Set<Class<?>> within(Collection<Class<?>> types) {
    RecordTypes walk = new RecordTypes();
    types.forEach(walk::visit);
    return Set.copyOf(walk.found);
  }

  private void visit(Type type) {
    if (type instanceof ParameterizedType generic) {
      for (Type argument : generic.getActualTypeArguments()) {
        visit(argument);
      }
    } else if (type instanceof Class<?> plain && plain.isRecord() && found.add(plain)) {
      for (RecordComponent component : plain.getRecordComponents()) {
        visit(component.getGenericType());
      }
    }
  }
}
