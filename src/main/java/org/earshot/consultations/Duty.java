package org.earshot.consultations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the law says about consulting on this.
 *
 * @param law the act and its section
 * @param asks what it asks for here
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Duty(@Nullable String law, @Nullable String asks) {

  /** Those that councils and NHS bodies meet most, as the law was in November 2026. */
  public static final List<String> KNOWN =
      List.of(
          "Local Government Act 1999, section 3 (Best Value: consult local people)",
          "Care Act 2014, section 6 (co-operate with partners)",
          "National Health Service Act 2006, sections 13Q, 14Z45 and 242 (involve people and their"
              + " representatives)",
          "Health and Social Care Act 2012, section 192 (involve people who live or work here)",
          "Housing Act 1985, section 105 (consult secure tenants)",
          "Equality Act 2010, section 149 (public sector equality duty)",
          "Public Services (Social Value) Act 2012, section 1 (consider whether to consult)");
}
