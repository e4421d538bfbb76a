package org.earshot.web.forms;

import java.util.Objects;
import org.springframework.core.ResolvableType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.ServletRequestDataBinder;

/** Fills a form as the web layer does. */
public final class Bound {

  private Bound() {}

  /**
   * @param fields each "name=value"
   */
  public static <T> T to(Class<T> form, String... fields) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    for (String field : fields) {
      int equals = field.indexOf('=');
      request.addParameter(field.substring(0, equals), field.substring(equals + 1));
    }
    ServletRequestDataBinder binder = new ServletRequestDataBinder(null);
    binder.setTargetType(ResolvableType.forClass(form));
    binder.construct(request);
    return form.cast(Objects.requireNonNull(binder.getTarget()));
  }
}
