package org.earshot.web.papers;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earshot.assisted.PostedLetters;
import org.earshot.assisted.PostedLetters.About;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultation.State;
import org.earshot.flow.Conversation;
import org.earshot.flow.Question;
import org.earshot.flow.Standing;
import org.earshot.flow.Type;
import org.earshot.flow.Wording;
import org.earshot.outcomes.Outcome;
import org.earshot.outcomes.Paper.Entry;
import org.earshot.outcomes.Telling;
import org.earshot.ratings.Ratings;
import org.earshot.security.Officer;
import org.earshot.themes.ThemeCount;
import org.earshot.themes.Themes;
import org.earshot.web.assisted.Otherwise;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Everything that lies on the page of an outcome beside the form itself. */
@Component
class OutcomeDesk {

  private final PaperDesk desk;
  private final Themes themes;
  private final Ratings ratings;
  private final PostedLetters letters;
  private final BeforeApproval before;
  private final Otherwise otherwise;

  OutcomeDesk(
      PaperDesk desk,
      Themes themes,
      Ratings ratings,
      PostedLetters letters,
      BeforeApproval before,
      Otherwise otherwise) {
    this.otherwise = otherwise;
    this.desk = desk;
    this.themes = themes;
    this.ratings = ratings;
    this.letters = letters;
    this.before = before;
  }

  /** Lays it out and names the page's template. */
  String lay(Consultation consultation, OutcomePaper paper, Officer officer, Model model) {
    if (consultation.version() == null) {
      model.addAttribute("consultation", consultation);
      return "console/outcome-early";
    }
    Conversation conversation = desk.conversation(consultation);
    Outcome saved = paper.saved().map(Entry::words).orElse(null);
    model.addAttribute("asks", asks(conversation));
    model.addAttribute("themes", themes.summary(consultation.slug()));
    model.addAttribute("listened", ratings.of(consultation.slug()));
    model.addAttribute("byPost", letters.count(consultation.slug(), About.OUTCOME));
    model.addAttribute("otherwise", otherwise.of(consultation.slug()).size());
    model.addAttribute("warnings", before.warnings(paper));
    desk.lay(
        consultation,
        paper.sheet(),
        paper.steps(consultation.state() == State.CLOSED, officer),
        begun(saved),
        language -> saved == null || Telling.isWhole(language, saved, conversation.language()),
        model);
    return "console/outcome";
  }

  List<ThemeCount> themes(String slug) {
    return themes.summary(slug);
  }

  private static Set<String> begun(@Nullable Outcome saved) {
    Map<String, Outcome.Translation> begun = saved == null ? null : saved.translations();
    return begun == null ? Set.of() : begun.keySet();
  }

  private static List<Ask> asks(Conversation conversation) {
    Wording wording = conversation.in(conversation.language());
    return conversation.questions().stream()
        .filter(question -> question.section() == Question.Section.MAIN)
        .filter(question -> question.type() != Type.INFORMATION)
        .map(question -> ask(question, wording))
        .toList();
  }

  private static Ask ask(Question question, Wording wording) {
    return new Ask(question.id(), wording.asked(question.id()).ask(), ticks(question, wording));
  }

  private static List<Tick> ticks(Question question, Wording wording) {
    String id = question.id();
    if (question.type() == Type.YES_NO) {
      return List.of(
          new Tick(id + ":yes", wording.say(Standing.YES)),
          new Tick(id + ":no", wording.say(Standing.NO)));
    }
    return question.shape().options().stream()
        .map(option -> new Tick(id + ":" + option, wording.label(id, option)))
        .toList();
  }

  /**
   * A question that an item may answer.
   *
   * @param options its options; empty where it has none
   */
  record Ask(String id, String words, List<Tick> options) {}

  record Tick(String id, String label) {}
}
