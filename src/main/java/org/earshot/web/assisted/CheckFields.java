package org.earshot.web.assisted;

import java.util.List;
import java.util.function.Predicate;
import org.earshot.assisted.Fields;
import org.earshot.channels.Address;
import org.earshot.inviting.MobileNumber;
import org.earshot.web.forms.Problems;
import org.jspecify.annotations.Nullable;

/** What is asked before entered answers are kept: for whom, from which sheet, and whether again. */
record CheckFields(Fields fields) {

  /** The inputs. */
  static final List<String> NAMES = List.of("phone", "sheet", "same", "twice");

  private static final int LONGEST_SHEET = 50;

  /** Whether the officer says that these answers were kept before. */
  boolean areThereAlready() {
    return fields.has("same", "same") || fields.has("twice", "same");
  }

  String sheet() {
    return fields.text("sheet");
  }

  /** Null where no number was given, or where it is somebody else's who answered. */
  @Nullable Address address(MobileNumber numbers, Problems problems) {
    String phone = fields.text("phone");
    if (phone.isEmpty() || fields.has("same", "other")) {
      return null;
    }
    Address address = numbers.read(phone).orElse(null);
    if (address == null) {
      problems.add(
          "phone", "Enter a mobile number, like 07700 900123, or leave it empty if they gave none");
    }
    return address;
  }

  /**
   * Two sheets may bear one number: whoever says so of this number is believed.
   *
   * @param entered whether one with a number has been entered
   */
  void checkSheet(Predicate<String> entered, Problems problems) {
    if (sheet().length() > LONGEST_SHEET) {
      problems.add("sheet", "The number on the sheet has at most 50 characters");
    }
    if (entered.test(sheet()) && !fields.has("twice", "other " + sheet())) {
      problems.add("twice", "A sheet with this number has been entered already");
    }
  }
}
