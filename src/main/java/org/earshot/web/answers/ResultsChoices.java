package org.earshot.web.answers;

import java.util.List;
import java.util.Map;
import org.earshot.analysis.Results;
import org.earshot.channels.ChannelName;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.JoinWord;
import org.earshot.flow.Type;
import org.earshot.responses.Responses;
import org.earshot.web.forms.Languages;
import org.springframework.stereotype.Component;

/** What results can be narrowed to and compared by. */
@Component
class ResultsChoices {

  private final Responses responses;
  private final Results results;
  private final Languages languages;

  ResultsChoices(Responses responses, Results results, Languages languages) {
    this.responses = responses;
    this.results = results;
    this.languages = languages;
  }

  /** The "channels" and the "languages" that people took part in. */
  Map<String, List<Option>> shares(Consultation consultation) {
    List<Responses.Share> shares = responses.shares(consultation.slug());
    return Map.of(
        "channels",
        shares.stream()
            .map(Responses.Share::channel)
            .distinct()
            .map(channel -> new Option(channel, ChannelName.of(channel)))
            .toList(),
        "languages",
        shares.stream()
            .map(share -> languages.named(share.language()))
            .distinct()
            .map(language -> new Option(language.tag(), language.english()))
            .toList());
  }

  /** The partners that brought anybody; of one that is in no record any more, its join word. */
  List<Option> partners(Consultation consultation) {
    return responses.brought(consultation.slug()).stream()
        .map(Responses.Brought::partner)
        .map(word -> new Option(word, JoinWord.partner(consultation.setUp(), word)))
        .toList();
  }

  /** Every closed question with each of its answers; areas are the answers to a postcode. */
  List<Group> answers(Consultation consultation) {
    return results.closed(consultation).stream()
        .map(
            question ->
                new Group(
                    question.question(),
                    question.ask(),
                    question.type() == Type.POSTCODE,
                    question.answers().stream()
                        .map(one -> new Option(question.question() + "=" + one.key(), one.label()))
                        .toList()))
        .toList();
  }

  record Option(String value, String label) {}

  /**
   * @param area whether its answers are areas
   */
  record Group(String question, String label, boolean area, List<Option> options) {}
}
