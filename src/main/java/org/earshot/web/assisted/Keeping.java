package org.earshot.web.assisted;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.assisted.Copying;
import org.earshot.assisted.Draft;
import org.earshot.assisted.Drafts;
import org.earshot.assisted.Entries;
import org.earshot.assisted.Entries.AnsweredAlready;
import org.earshot.assisted.Entries.ForOrganisation;
import org.earshot.assisted.Entries.SheetEntered;
import org.earshot.assisted.Entry;
import org.earshot.assisted.Fields;
import org.earshot.assisted.SheetNumber;
import org.earshot.channels.Address;
import org.earshot.inviting.MobileNumber;
import org.earshot.privacy.Audit;
import org.earshot.responses.Organisations;
import org.earshot.security.Officer;
import org.earshot.web.forms.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Keeps what was entered, if nothing stands against it. */
@Component
class Keeping {

  /** Where it has closed: whether this was given before ("before") or after it ("after"). */
  static final String WHEN = "when";

  private static final String ORGANISATION_NAME = "organisation-name";
  private static final String ORGANISATION_NAMED = "organisation-named";

  /** The inputs that belong to no question. */
  static final List<String> NAMES =
      List.of(
          "phone",
          "sheet",
          "same",
          "twice",
          "written",
          "organisation",
          ORGANISATION_NAME,
          ORGANISATION_NAMED,
          WHEN);

  private static final int LONGEST_SHEET = 50;
  private static final String SLIP =
      "Look at the number again: if it is printed, a sign of it is wrong, or two are in each other’s"
          + " place";
  private static final String TWICE = "The sheet with this number has been entered already";

  private final Places places;
  private final Drafts drafts;
  private final Copying copying;
  private final Entries entries;
  private final MobileNumber numbers;
  private final PaperWords words;
  private final Audit audit;

  Keeping(
      Places places,
      Drafts drafts,
      Copying copying,
      Entries entries,
      MobileNumber numbers,
      PaperWords words,
      Audit audit) {
    this.places = places;
    this.drafts = drafts;
    this.copying = copying;
    this.entries = entries;
    this.numbers = numbers;
    this.words = words;
    this.audit = audit;
  }

  /**
   * What came of it.
   *
   * @param response null where nothing was kept
   * @param address where they are told; null where they gave none
   * @param already whether somebody has answered from the number
   * @param first as what the sheet was entered before; null where it was not
   */
  record Result(
      @Nullable UUID response,
      @Nullable Address address,
      Problems problems,
      boolean already,
      @Nullable Entry first) {}

  /** One of this officer's drafts, read. */
  Checked read(Officer officer, String slug, String id) {
    Place begun = places.of(officer, slug);
    Draft draft = places.draft(begun, id);
    Place place = places.of(begun, draft);
    return read(place, draft, draft.fields());
  }

  Checked read(Place place, Draft draft, Fields fields) {
    return new Checked(
        place, draft, copying.all(place.conversation(), draft.language(), fields), fields);
  }

  /**
   * @throws DraftGone if it was kept or thrown away meanwhile
   */
  Result keep(Checked checked) {
    drafts.keep(checked.draft(), checked.fields());
    Problems problems = new Problems();
    Address address = address(checked.fields(), problems);
    Entry first = look(checked, problems);
    if (checked.place().closed() && checked.fields().text(WHEN).isEmpty()) {
      problems.add(WHEN, "Say whether this was given, and reached us, before it closed");
    }
    organisation(checked.fields(), problems);
    if (!problems.isEmpty()) {
      return new Result(null, null, problems, false, first);
    }
    try {
      UUID response =
          entries
              .keep(order(checked, address))
              .orElseThrow(() -> new DraftGone(checked.place().address()));
      return new Result(response, address, problems, false, null);
    } catch (AnsweredAlready already) {
      audit.record(
          checked.place().officer().id(),
          "was told that a number has answered already",
          checked.place().consultation().slug());
      problems.add("same", "Somebody has answered from this number already");
      return new Result(null, null, problems, true, null);
    } catch (SheetEntered entered) {
      return entered(problems, entered.first());
    } catch (DuplicateKeyException atOnce) {
      return entered(
          problems, printed(checked).orElseThrow(() -> atOnce)); // two officers, one sheet
    }
  }

  private static Result entered(Problems problems, Entry first) {
    problems.add("sheet", TWICE);
    return new Result(null, null, problems, false, first);
  }

  private Optional<Entry> printed(Checked checked) {
    return entries.printed(checked.place().consultation().slug(), checked.fields().text("sheet"));
  }

  private static void organisation(Fields fields, Problems problems) {
    String name = fields.text(ORGANISATION_NAME);
    if (name.length() > Organisations.LONGEST) {
      problems.add(
          ORGANISATION_NAME,
          "The name of the organisation has at most " + Organisations.LONGEST + " characters");
    }
    if (name.isEmpty() && fields.has(ORGANISATION_NAMED, "yes")) {
      problems.add(ORGANISATION_NAME, "Enter the name of the organisation that agreed to be named");
    }
  }

  /** Null where no number was given, or where it is somebody else's who answered. */
  private @Nullable Address address(Fields fields, Problems problems) {
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
   * A number that was printed is on one sheet only. One that was written may stand on two, or look
   * like a printed one with a slip in it: whoever says so of it is believed.
   *
   * @return as what the sheet was entered before; null where it was not
   */
  private @Nullable Entry look(Checked checked, Problems problems) {
    String sheet = checked.fields().text("sheet");
    if (sheet.length() > LONGEST_SHEET) {
      problems.add("sheet", "The number on the sheet has at most 50 characters");
    }
    if (SheetNumber.read(sheet).isPresent()) {
      Entry first = printed(checked).orElse(null);
      if (first != null) {
        problems.add("sheet", TWICE);
      }
      return first;
    }
    boolean confirmed = checked.fields().has("twice", "other " + sheet);
    boolean written = checked.fields().has("written", "hand " + sheet);
    if (SheetNumber.isLikeOne(sheet) && !written) {
      problems.add("written", SLIP);
    } else if (entries.entered(checked.place().consultation().slug(), sheet) && !confirmed) {
      problems.add("twice", "A sheet with this number has been entered already");
    }
    return null;
  }

  private Entries.Order order(Checked checked, @Nullable Address address) {
    Draft draft = checked.draft();
    String sheet = checked.fields().text("sheet");
    return new Entries.Order(
        draft,
        checked.place().conversation(),
        checked.copied(),
        address,
        SheetNumber.read(sheet).map(SheetNumber::toString).orElse(sheet),
        words.takePart(draft.language()),
        checked.place().officer().name(),
        checked.place().closed() && checked.fields().has(WHEN, "after"),
        organisation(checked.fields()));
  }

  /** Whoever typed its name has said that it is one. */
  private static @Nullable ForOrganisation organisation(Fields fields) {
    String name = fields.text(ORGANISATION_NAME);
    return name.isEmpty() && !fields.has("organisation", "yes")
        ? null
        : new ForOrganisation(name, fields.has(ORGANISATION_NAMED, "yes"));
  }
}
