package org.earshot.web.editor;

import java.util.Map;
import org.earshot.authoring.Manuscript;
import org.earshot.authoring.editing.CannotEdit;
import org.earshot.authoring.editing.Edits;
import org.earshot.authoring.editing.FrameText;
import org.earshot.web.forms.Problems;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the words around the questions on their page, with the phone. */
@Component
class FrameView {

  private final Desk desk;
  private final PhonePlay phones;
  private final Hints hints;

  FrameView(Desk desk, PhonePlay phones, Hints hints) {
    this.desk = desk;
    this.phones = phones;
    this.hints = hints;
  }

  String show(String name, FrameForm form, PhoneForm phone, Problems problems, Model model) {
    model.addAttribute("name", name).addAttribute("form", form).addAttribute("problems", problems);
    model.addAttribute("sheet", desk.sheet(desk.base(name, form.began())));
    phone(name, form, phone, model);
    return "console/editor/frame";
  }

  void phone(String name, FrameForm form, PhoneForm phone, Model model) {
    Manuscript base = desk.base(name, form.began());
    Map<String, String> files = base.files();
    FrameText typed = form.read(new Problems(), desk.sheet(base).frame().glossary());
    model.addAttribute("hints", hints.frame(typed, desk.sheet(base)));
    try {
      files = Edits.frame(typed).on(files);
    } catch (CannotEdit broken) {
      // The phone plays what is saved.
    }
    PhoneForm begun = phone.from() == null ? phone.beginningAt("start") : phone;
    model.addAttribute("phone", phones.play(files, begun, null));
  }

  void whole(Manuscript now, PhoneForm phone, Model model) {
    model.addAttribute("phone", phones.play(now.files(), phone, null));
  }
}
