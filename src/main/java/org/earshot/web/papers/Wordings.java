package org.earshot.web.papers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.earshot.authoring.editing.Replacing;
import org.earshot.authoring.plain.Hint;
import org.earshot.authoring.plain.HouseWords;
import org.earshot.authoring.plain.Measures;
import org.earshot.authoring.plain.PlainLanguage;
import org.earshot.authoring.translating.Slips;
import org.earshot.consultations.Consultation;
import org.earshot.web.wording.Panel;
import org.earshot.web.wording.Said;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.bind.ServletRequestDataBinder;

/**
 * Checks the words of papers like those of a conversation: what could be plainer, and what a
 * translation lost. It advises; nothing is kept from being saved, approved or sent by it.
 */
@Component
class Wordings {

  private static final String CHECK = "check";
  private static final String USE = "use:";

  private final PaperDesk desk;
  private final HouseWords words;

  Wordings(PaperDesk desk, HouseWords words) {
    this.desk = desk;
    this.words = words;
  }

  /** Whether a button asks for the form to be shown again and not to be saved. */
  static boolean asked(String act) {
    return act.equals(CHECK) || act.startsWith(USE);
  }

  /** The form as it was typed, with the plainer words put in: {@code use:field:found:instead}. */
  static <F> F after(String act, Class<F> form, HttpServletRequest request) {
    ServletRequestDataBinder binder = new ServletRequestDataBinder(null);
    binder.setTargetType(ResolvableType.forClass(form));
    binder.construct(new Typed(request, act));
    return form.cast(Objects.requireNonNull(binder.getTarget()));
  }

  /** Lays what is to be said of these texts beside them. */
  void lay(Consultation consultation, List<Piece> pieces, Model model) {
    if (consultation.version() != null) {
      String own = desk.conversation(consultation).language().toLanguageTag();
      model.addAttribute("plainly", panel(pieces, own));
    }
  }

  private Panel panel(List<Piece> pieces, String own) {
    PlainLanguage plain = new PlainLanguage(words.all());
    List<Said> texts = new ArrayList<>();
    for (Piece piece : pieces) {
      if (!piece.words().isEmpty()) {
        boolean english = PlainLanguage.knows(piece.language() == null ? own : piece.language());
        texts.add(
            new Said(
                piece.field(),
                "",
                "",
                piece.words(),
                Measures.of(english ? piece.words() : ""),
                hints(piece, english, plain)));
      }
    }
    return Panel.of(PlainLanguage.knows(own), texts);
  }

  private static List<Hint> hints(Piece piece, boolean english, PlainLanguage plain) {
    List<Hint> hints = new ArrayList<>();
    if (english) {
      hints.addAll(piece.told() ? plain.text(piece.words()) : plain.prose(piece.words()));
    }
    Slips.between(piece.original(), piece.words())
        .forEach(slip -> hints.add(new Hint(slip.what(), slip.mend(), "", List.of(), "")));
    return hints;
  }

  /** A form with other words in one of its fields. */
  private static final class Typed extends HttpServletRequestWrapper {

    private final Map<String, String[]> fields;

    Typed(HttpServletRequest request, String act) {
      super(request);
      fields = new HashMap<>(request.getParameterMap());
      String[] use = act.split(":", 4);
      String[] typed = use.length < 4 ? null : fields.get(use[1]);
      if (typed != null && typed.length == 1) {
        fields.put(use[1], new String[] {Replacing.first(typed[0], use[2], use[3])});
      }
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      return fields;
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.enumeration(fields.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
      return fields.get(name);
    }
  }
}
