package org.earshot.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a call or a form does, in the past tense ("opened a consultation"). Whenever it is done, the
 * history says so: who, what, and what about. On every one that changes something, and on pages
 * that show what is otherwise hidden. A file that is taken away is {@link TakenAway}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Recorded {

  /**
   * The name of a model attribute, for a form that is answered by a page instead of a redirect:
   * there once it was done. Its value is what it was about; never an address or anyone's words. Of
   * a form that leads on to another page the request's attribute of this name says so.
   */
  String DONE = "recordedAbout";

  /**
   * Stands in what a form does for what it is done with, where one form serves several things: the
   * request's attribute of this name says which ("an outcome").
   */
  String WHICH = "{which}";

  String value();
}
