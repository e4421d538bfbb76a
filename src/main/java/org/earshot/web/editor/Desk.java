package org.earshot.web.editor;

import jakarta.servlet.http.HttpServletRequest;
import org.earshot.authoring.Manuscript;
import org.earshot.authoring.Manuscript.Author;
import org.earshot.authoring.Manuscripts;
import org.earshot.authoring.editing.CannotEdit;
import org.earshot.authoring.editing.Change;
import org.earshot.authoring.editing.Clashing;
import org.earshot.authoring.editing.Edit;
import org.earshot.authoring.editing.Sheet;
import org.earshot.authoring.editing.WritingDesk;
import org.earshot.security.Officer;
import org.earshot.web.forms.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** What the pages of the editor share: finding a conversation, and saving a change of it. */
@Component
class Desk {

  private final Manuscripts manuscripts;
  private final WritingDesk writing;

  Desk(Manuscripts manuscripts, WritingDesk writing) {
    this.manuscripts = manuscripts;
    this.writing = writing;
  }

  /**
   * What an officer asked for.
   *
   * @param began the version that they saw; -1 for the latest
   */
  record Order(String name, int began, Edit edit, String note) {}

  /** The newest state, or the page that says it is not there. */
  Manuscript latest(String name) {
    return manuscripts.latest(name).orElseThrow(Desk::notFound);
  }

  Manuscript at(String name, int revision) {
    return manuscripts.at(name, revision).orElseThrow(Desk::notFound);
  }

  /** What the officer began with; the newest where that is not known. */
  Manuscript base(String name, int began) {
    Manuscript latest = latest(name);
    return began < 0 || began > latest.revision() ? latest : at(name, began);
  }

  /** Its questions, or nothing to edit where it cannot be read. */
  Sheet sheet(Manuscript manuscript) {
    return Sheet.of(manuscript.files()).orElseThrow(Desk::notFound);
  }

  static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  static Author author(Officer officer) {
    return new Author(officer.id(), officer.name());
  }

  /**
   * Whether it was saved; otherwise the page has what to say: problems, or the words that another
   * officer changed at the same time.
   */
  boolean saved(
      Order order, Officer by, HttpServletRequest request, Problems problems, Model model) {
    Manuscript base = base(order.name(), order.began());
    var choices = Choices.of(request, latest(order.name()).revision());
    try {
      writing.save(new Change(base, order.edit(), author(by), order.note(), choices));
      return true;
    } catch (CannotEdit broken) {
      problems.add(broken.field(), broken.words());
    } catch (Clashing both) {
      model.addAttribute("clashes", both.clashes());
      model.addAttribute("latest", both.latest());
      problems.add("clashes", "Somebody else changed the same words: choose which to keep");
    }
    return false;
  }
}
