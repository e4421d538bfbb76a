package org.earshot.authoring.lint;

import java.util.List;
import org.earshot.authoring.EqualityTopic;
import org.earshot.authoring.plain.HouseWords;
import org.earshot.authoring.script.Reading;
import org.earshot.authoring.yaml.Findings;
import org.earshot.language.Lexicon;
import org.earshot.language.Phrasebook;

/** All checks of meaning. They look at everything, whatever else is wrong. */
public final class Lint {

  private final List<Check> checks;

  public Lint(Lexicon lexicon, Phrasebook phrasebook, HouseWords houseWords) {
    CommandWords commands = new CommandWords(lexicon);
    checks =
        List.of(
            new QuestionCheck(),
            new FieldCheck(),
            new VariantCheck(),
            new KeywordCheck(new MeantAlready(lexicon)),
            new GlossaryCheck(new MeantAlready(lexicon)),
            new OptionCheck(commands),
            new BalanceCheck(),
            new SupportCheck(),
            new MonitoringCheck(EqualityTopic.choosable(phrasebook.monitoringIds())),
            new TranslationCheck(),
            new StandingCheck(),
            new LengthCheck(),
            new PlainEnglishCheck(houseWords));
  }

  public void check(Reading reading, Findings findings) {
    checks.forEach(check -> check.look(reading, findings));
  }
}
