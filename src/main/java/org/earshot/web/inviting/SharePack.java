package org.earshot.web.inviting;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.channels.Fitting;
import org.earshot.channels.Message;
import org.earshot.consultations.Consultation;
import org.earshot.flow.Standing;
import org.earshot.flow.Wording;
import org.earshot.web.forms.Languages;
import org.earshot.web.forms.QrCode;
import org.earshot.web.pages.ForOthers;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a partner is given to share: words to forward, links, and how many came by its word. */
@Component
class SharePack {

  /** Where most forward it; a telephone number stays whole there among words that run leftwards. */
  private static final String FORWARDED = "whatsapp";

  private final Invited invited;
  private final Languages languages;
  private final Fitting fitting;
  private final ForOthers others;

  SharePack(Invited invited, Languages languages, Fitting fitting, ForOthers others) {
    this.others = others;
    this.invited = invited;
    this.languages = languages;
    this.fitting = fitting;
  }

  /**
   * @param checked whether a named person has read its words
   */
  record Spoken(Languages.Spoken language, boolean checked) {}

  record Text(Spoken spoken, String words) {}

  record Code(Way.Link link, QrCode code) {

    /**
     * A code to take away.
     *
     * @param language in which it begins, as a tag; blank for the conversation's own
     */
    record Asked(String way, String kind, String language) {}
  }

  /** Words that ask people to take part only until it has closed; then what came of it. */
  void show(Consultation consultation, Joining joining, Model model) {
    boolean closed = consultation.state() == Consultation.State.CLOSED;
    model.addAttribute("consultation", consultation).addAttribute("joining", joining);
    List<ForOthers.Sheet> sheets = others.of(consultation);
    model.addAttribute("closed", closed).addAttribute("sheets", sheets);
    model.addAttribute("told", ForOthers.newestFirst(sheets));
    model.addAttribute("texts", closed ? List.of() : texts(consultation, joining));
    model.addAttribute("languages", languages(consultation));
    model.addAttribute("codes", closed ? List.of() : codes(joining));
  }

  private static List<Code> codes(Joining joining) {
    return joining.links().stream().map(link -> new Code(link, QrCode.of(link.address()))).toList();
  }

  /**
   * The code of a link as a file to take away.
   *
   * @param asked {@code kind} is {@code svg} or {@code png}
   */
  ResponseEntity<byte[]> file(Consultation consultation, Joining joining, Code.Asked asked) {
    String kind = asked.kind();
    QrCode code = QrCode.of(invited.link(consultation, joining, asked.way(), asked.language()));
    byte[] file =
        switch (kind) {
          case "svg" -> code.svg();
          case "png" -> code.png();
          default -> throw Invited.notFound();
        };
    String name =
        Stream.of(consultation.slug(), joining.word(), asked.way(), asked.language())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("-"))
            + "."
            + kind;
    return ResponseEntity.ok()
        .contentType(kind.equals("png") ? MediaType.IMAGE_PNG : MediaType.valueOf("image/svg+xml"))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(file);
  }

  /** The languages that people can be invited in. */
  List<Spoken> languages(Consultation consultation) {
    return wordings(consultation).stream().map(this::spoken).toList();
  }

  private List<Wording> wordings(Consultation consultation) {
    return invited
        .conversation(consultation)
        .map(conversation -> invited.wordings(consultation, conversation))
        .orElse(List.of());
  }

  private List<Text> texts(Consultation consultation, Joining joining) {
    return wordings(consultation).stream()
        .map(words -> new Text(spoken(words), forwarded(consultation, words, joining)))
        .toList();
  }

  /** What a partner forwards: short enough for a message, with all that people must know. */
  private String forwarded(Consultation consultation, Wording words, Joining joining) {
    String said =
        String.join(
            "\n",
            words.title(),
            words.welcome(),
            invited.howToJoin(consultation, words, joining),
            words.say(Standing.INVITATION_TERMS));
    return fitting.fit(FORWARDED, Message.of(said)).text();
  }

  private Spoken spoken(Wording words) {
    return new Spoken(languages.named(words.language()), words.checked());
  }
}
