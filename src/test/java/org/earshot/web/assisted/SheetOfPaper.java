package org.earshot.web.assisted;

import java.util.ArrayList;
import java.util.List;
import org.earshot.assisted.Fields;

/** What somebody filled in, as an officer types it; what is not said of it is empty. */
record SheetOfPaper(List<String> fields) {

  static SheetOfPaper blank() {
    return new SheetOfPaper(List.of());
  }

  /** Of somebody who agreed to take part. */
  static SheetOfPaper agreed() {
    return blank().answer("consent:take_part", "yes");
  }

  /** One more answer; a question may have several. */
  SheetOfPaper answer(String question, String value) {
    return with(Fields.answer(question), value);
  }

  /** Why a question has no answer. */
  SheetOfPaper note(String question, String why) {
    return with(Fields.note(question), why);
  }

  private SheetOfPaper with(String name, String value) {
    List<String> more = new ArrayList<>(fields);
    more.add(name);
    more.add(value);
    return new SheetOfPaper(more);
  }

  /** Names and values in turn. */
  String[] typed() {
    return fields.toArray(new String[0]);
  }
}
