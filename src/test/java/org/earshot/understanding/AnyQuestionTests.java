package org.earshot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.earshot.flow.Condition;
import org.earshot.flow.Contact;
import org.earshot.flow.Conversation;
import org.earshot.flow.Hearing;
import org.earshot.flow.Question;
import org.earshot.flow.Type;
import org.earshot.flow.Understanding;
import org.earshot.flow.Wording;
import org.earshot.flow.Wording.Asked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Replies to questions that are not those of the tables: officers write what they like. */
class AnyQuestionTests {

  private static final String QUESTION = "asked";

  private final Understanding understanding = ShippedUnderstanding.at(ReplyTablesTests.CLOCK);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "en | Do you have a car? | I have a car | yes +",
        "en | Do you have a car? | I have a bike | ask",
        "en | Do you have a garden? | I have hardly any | ask",
        "en | Can you get to the centre by bus? | I can hardly walk | ask",
        "en | Can you get to the centre by bus? | I can walk | ask",
        "en | Can you get to the centre by bus? | I can drive there | ask",
        "en | Have you used the library this year? | I have used the museum | ask",
        "en | Do you use the bus? | my sister does | ask",
        "en | Do you use the bus? | I use the car | ask",
        "en | Do you use the bus? | I use the train mostly | ask",
        "es | ¿Tiene coche? | tengo bicicleta | ask",
        "es | ¿Quiere un autobús por la noche? | quiero dinero | ask",
        "pl | Czy jesteś opiekunem? | jestem emerytem | ask",
        "pl | Czy mają Państwo samochód? | mam rower | ask",
        "hi | क्या आप बस का उपयोग करते हैं? | मैं कार का उपयोग करता हूँ | ask",
        "hi | क्या आप बस का उपयोग करते हैं? | मैं बस का उपयोग करता हूँ | yes",
        "ur | کیا آپ بس استعمال کرتے ہیں؟ | میں گاڑی استعمال کرتا ہوں | ask",
        "pa | ਕੀ ਤੁਸੀਂ ਬੱਸ ਵਰਤਦੇ ਹੋ? | ਮੈਂ ਕਾਰ ਵਰਤਦਾ ਹਾਂ | ask",
        "gu | શું તમે બસનો ઉપયોગ કરો છો? | હું કારનો ઉપયોગ કરું છું | ask",
        "hi | क्या आप किसी बस का इस्तेमाल करते हैं? | मैं साइकिल का इस्तेमाल करता हूँ | ask",
        "hi | क्या आपको कोई मदद मिलती है? | मुझे पेंशन मिलती है | ask",
        "ur | کیا آپ کسی بس کا استعمال کرتے ہیں؟ | میں سائیکل کا استعمال کرتا ہوں | ask",
        "pa | ਕੀ ਤੁਸੀਂ ਕਿਸੇ ਬੱਸ ਦੀ ਵਰਤੋਂ ਕਰਦੇ ਹੋ? | ਮੈਂ ਸਾਈਕਲ ਦੀ ਵਰਤੋਂ ਕਰਦਾ ਹਾਂ | ask",
        "gu | શું તમે કોઈ બસનો ઉપયોગ કરો છો? | હું સાઇકલનો ઉપયોગ કરું છું | ask",
        "bn | আপনি কি বাস ব্যবহার করেন? | আমি গাড়ি ব্যবহার করি | ask",
        "ta | நீங்கள் பேருந்தைப் பயன்படுத்துகிறீர்களா? | நான் காரைப் பயன்படுத்துகிறேன் | ask",
        "pt | Cuida do jardim? | cuido da casa | ask",
        "ro | Aveți mașină? | am bicicletă | ask",
        "ro | Îngrijiți grădina? | îngrijesc casa | ask",
        "cy | Oes gennych chi gar? | oes beic | ask",
        "ar | هل تعتني بالحديقة؟ | أعتني بالمنزل | ask",
        "so | Ma daryeeshaa beerta? | waan daryeelaa guriga | ask",
        "fr | Pouvez-vous venir en bus ? | je peux marcher | ask",
        "it | Può venire in autobus? | posso camminare | ask",
        "en | Is the bus too expensive? | the bus is not too expensive | no",
        "en | Is the bus too expensive? | not expensive | no",
        "en | Do you have any unmet needs? | I don't have unmet needs | no +",
        "en | Should we keep the library open on Sundays? | not on Sundays | no",
        "en | Should we keep the library open on Sundays? | don't keep it open | no",
        "en | Should we stop the bus? | don't stop the bus | no",
        "en | Are you happy with the bus? | not happy | no",
        "en | Have you ever not been able to get help? | not been able to get help | ask",
        "en | Is it a problem that the bus does not stop here? | the bus does not stop here | ask",
        "en | Did you have trouble getting an appointment? | i managed | ask",
        "en | Did you have trouble getting an appointment? | managed to | ask",
        "en | Did you have trouble getting an appointment? | got one | ask",
        "en | Do you have trouble finding a dentist? | i have one | ask",
        "en | Do you have trouble finding a dentist? | yes i have one | yes +",
        "en | Do you find the bus hard to use? | i use it | ask",
        "es | ¿Tuvo problemas para conseguir cita? | pude | ask",
        "es | ¿Tuvo problemas para conseguir cita? | lo conseguí | ask",
        "es | ¿Le cuesta usar el autobús? | lo uso | ask",
        "es | ¿Viene a la biblioteca? | vendría | ask",
        "es | ¿Viene a la biblioteca? | iría | ask",
        "pt | Teve dificuldade em conseguir consulta? | consegui | ask",
        "pt | Tem carro? | tive | ask",
        "pl | Czy trudno było umówić wizytę? | udało się | ask",
        "pl | Czy ma Pani samochód? | miałam | ask",
        "ro | Aveți mașină? | am avut | ask",
        "ro | V-a fost greu să obțineți o programare? | am reușit | ask",
        "fr | Avez-vous eu du mal à obtenir un rendez-vous ? | j'ai réussi | ask",
        "it | Ha avuto difficoltà a prenotare? | ci sono riuscita | ask",
        "cy | Gawsoch chi drafferth cael apwyntiad? | llwyddais i | ask",
        "ar | هل واجهت صعوبة في الحصول على موعد؟ | قدرت | ask",
        "hi | क्या आपको अपॉइंटमेंट मिलने में परेशानी हुई? | मिल गया | ask",
        "ur | کیا آپ کو اپائنٹمنٹ لینے میں مشکل ہوئی؟ | مل گیا | ask",
        "pa | ਕੀ ਤੁਹਾਨੂੰ ਮੁਲਾਕਾਤ ਲੈਣ ਵਿੱਚ ਮੁਸ਼ਕਲ ਆਈ? | ਮਿਲ ਗਈ | ask",
        "gu | શું તમને એપોઇન્ટમેન્ટ મેળવવામાં મુશ્કેલી પડી? | mali gaya | ask",
        "bn | অ্যাপয়েন্টমেন্ট পেতে কি সমস্যা হয়েছিল? | পেরেছি | ask",
        "ta | சந்திப்பு பெறுவதில் சிரமம் இருந்ததா? | முடிந்தது | ask",
        "so | Ma dhib bay ahayd inaad ballan hesho? | waan awooday | ask",
      })
  void a_yes_or_no_is_not_made_of_an_answer_that_tells_of_something_else(
      String language, String ask, String reply, String expected) {
    assertThat(said(language, Type.YES_NO, new Asked(ask, Map.of(), null, Map.of()), reply))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "en | Very satisfied;Satisfied;Dissatisfied;Very dissatisfied | very disatisfied | o4",
        "en | Very satisfied;Satisfied;Dissatisfied;Very dissatisfied | disatisfied | o3",
        "en | Help at home;Help at work;A day centre | help at hom | o1",
        "en | Help at home;Help at work;A day centre | not help at home | ask",
        "en | Help at home;Help at work;A day centre | no help at home | ask",
        "en | Morning visits;Evening visits | no morning visits | ask",
        "en | More buses;Fewer buses | no more buses | ask",
        "en | More buses;Fewer buses | all three | ask",
        "en | More buses;Fewer buses | all 2 hours | ask",
        "en | One bus;Two buses;Three buses | two | o2",
        "en | Polish;Punjabi;Somali | police | ask",
        "en | Singer;Dancer;Painter | single | ask",
        "en | A carer;A nurse | care | ask",
        "en | Rented;Owned | rent | ask",
        "en | Somebody does it for me;I do it online | my daughter does it for me | o1",
        "en | Somebody does it for me;I do it online | i wish my daughter did it | ask",
        "en | Somebody does it for me;I do it online | i wish my daughter does it | ask",
        "en | Somebody does it for me;I do it online | i wish somebody does it for me | ask",
        "en | Somebody does it for me;I do it online | does it for me badly lately | ask",
        "hi | घर पर मदद;दिन का केंद्र | ghar par madad nahi | ask",
        "hi | घर पर मदद;दिन का केंद्र | ghar par madad | o1",
        "ur | گھر پر مدد;دن کا مرکز | ghar par madad nahi | ask",
        "hi | सुबह की बस;शाम की बस | subah ki bas nahi | ask",
        "ar | مركز النهار;مساعدة في البيت | ليس مركز النهار | ask",
        "ar | مركز النهار;مساعدة في البيت | لا مركز النهار | ask",
      })
  void an_option_is_not_chosen_by_who_does_not_want_it(
      String language, String labels, String reply, String expected) {
    Asked asked = labelled(labels);
    assertThat(said(language, Type.CHOICE, asked, reply)).isEqualTo(expected);
    assertThat(said(language, Type.CHOICES, asked, reply)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "en | How many people live in your home, you included? | just me | 1",
        "en | How many people live in your household? | i live alone | 1",
        "fr | Combien de personnes vivent chez vous ? | moi | 1",
        "en | How many people help you? | alone | ask",
        "en | How many people help you at home? | alone | ask",
        "en | How many people live with you? | just me | ask",
        "en | How many other people live in your home? | just me | ask",
        "en | How many people live in your home, apart from you? | just me | ask",
        "en | How many hours a week do you care for other people? | just me | ask",
        "en | How many hours a week do you spend with the people in your home? | alone | ask",
        "es | ¿Cuántas personas viven con usted? | solo yo | ask",
        "pl | Ile osób Panu pomaga? | sam | ask",
      })
  void who_is_alone_is_one_only_where_it_is_counted_who_lives_in_the_home(
      String language, String ask, String reply, String expected) {
    assertThat(said(language, Type.NUMBER, new Asked(ask, Map.of(), null, Map.of()), reply))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "en | By letter;By email;Not yet | by post | o1",
        "en | By letter;By email;Not yet | e-mail | o2",
        "en | By letter;By email;Not yet | still waiting | o3",
        "en | By letter;By email;Not yet | letter not email | o1",
        "en | By letter;By email;Not yet | not by post | ask",
        "en | By letter;By email;Not yet | my letter box is broken | ask",
        "en | It is not done yet;It is done | not done well | ask",
        "en | Within a month;More than a month | not yet | ask",
        "en | I do not need help;Help at home | no need | o1",
        "en | By text message;By WhatsApp message | message | ask",
        "fr | Par courrier;Par e-mail | par la poste | o1",
        "fr | Par courrier;Par e-mail | pas par courrier | ask",
        "pt | Por carta;Ainda não | ainda à espera | o2",
        "hi | चिट्ठी से;ईमेल से | chithi bhejo | o1",
        "hi | चिट्ठी से;ईमेल से | chithi mat bhejo | ask",
      })
  void an_option_is_also_chosen_by_other_words_for_what_it_says(
      String language, String labels, String reply, String expected) {
    assertThat(said(language, Type.CHOICE, labelled(labels), reply)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "en | By letter;By email | letter, no, email | o2",
        "en | Within a week;Within a month;Longer than a month | 3 weeks | ask",
        "it | Entro una settimana;Entro un mese;Più di un mese | due settimane | ask",
        "it | Entro una settimana;Entro un mese;Più di un mese | tre settimane | ask",
        "es | Menos de una semana;Menos de un mes;Más de un mes | tres semanas | ask",
        "ta | ஒரு வாரத்திற்குள்;ஒரு மாதத்திற்குள்;ஒரு மாதத்திற்கு மேல் ஆனது | ஒரு வாரத்தில் | ask",
        "bn | মোবাইল মেসেজে;চিঠিতে | চিঠি না মেসেজ | ask",
        "gu | ભાડું;ખોરાક | bhadu | ask",
        "bn | ভাড়া;খাবার;বাস ভাড়া | basa bhara ar bus bhara | ask",
      })
  void what_only_sounds_or_counts_like_an_option_is_none(
      String language, String labels, String reply, String expected) {
    assertThat(said(language, Type.CHOICE, labelled(labels), reply)).isEqualTo(expected);
    boolean corrects = expected.equals("o2");
    assertThat(said(language, Type.CHOICES, labelled(labels), reply))
        .isEqualTo(corrects ? "o2" : "ask");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "en | When did you last see a doctor? | friday | 2026-11-13",
        "en | When did you last see a doctor? | 5 march | 2026-03-05",
        "en | When did you last see a doctor? | the day before yesterday | 2026-11-16",
        "en | When did you last see a doctor? | tomorrow | ask",
        "en | When can we come? | friday | 2026-11-20",
        "en | When can we come? | 5 march | 2027-03-05",
        "fr | Quand avez-vous vu un médecin pour la dernière fois ? | vendredi | 2026-11-13",
        "hi | आप पिछली बार कब डॉक्टर से मिले? | शुक्रवार | 2026-11-13",
        "hi | आप पिछली बार कब डॉक्टर से मिले? | कल | ask",
      })
  void a_day_that_has_been_is_not_taken_for_one_to_come(
      String language, String ask, String reply, String expected) {
    assertThat(said(language, Type.DATE, new Asked(ask, Map.of(), null, Map.of()), reply))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "RATING | en | no thanks | declined",
        "RATING | en | nah ta | declined",
        "RATING | en | no | ask",
        "RATING | en | never thanks | ask",
        "RATING | en | no thanks to you | ask",
        "RATING | es | no gracias | declined",
        "RATING | hi | नहीं शुक्रिया | declined",
        "RATING | cy | dim diolch | declined",
        "DATE | fr | non merci | declined",
        "POSTCODE | pl | nie dziękuję | declined",
        "NUMBER | en | no thanks | ask",
        "YES_NO | en | no thanks | no",
        "NUMBER | en | don't know, the landlord deals with it | dont_know",
        "NUMBER | en | don't know what you mean | ask",
        "NUMBER | hi | pata nahi abhi shift hue hain | dont_know",
        "NUMBER | hi | pata nahi kab | ask",
        "NUMBER | hi | pata nahi 4 | ask",
        "RATING | es | no sé leer | ask",
      })
  void a_refusal_with_thanks_and_a_not_knowing_with_a_reason_are_taken_as_they_are(
      Type type, String language, String reply, String expected) {
    assertThat(said(language, type, new Asked("?", Map.of(), null, Map.of()), reply))
        .isEqualTo(expected);
  }

  private static Asked labelled(String labels) {
    Map<String, String> options = new LinkedHashMap<>();
    for (String label : labels.split(";")) {
      options.put("o" + (options.size() + 1), label);
    }
    return new Asked("Which?", options, null, Map.of());
  }

  private String said(String language, Type type, Asked asked, String reply) {
    Question.Shape shape =
        new Question.Shape(
            asked.options().keySet().stream().sorted().toList(), Set.of(), null, null, false);
    Question question =
        new Question(QUESTION, type, shape, Condition.ALWAYS, Question.Section.MAIN);
    Locale spoken = Locale.forLanguageTag(language);
    Map<Locale, Wording> wordings = new HashMap<>();
    wordings.put(
        spoken, new Wording(spoken, true, "", "", "", "", Map.of(QUESTION, asked), Map.of()));
    Conversation conversation =
        new Conversation(
            "any",
            "any-" + asked.ask(),
            spoken,
            List.of("ANY"),
            List.of(question),
            wordings,
            Contact.NONE);
    String said =
        Verdict.said(understanding.read(reply, question, new Hearing(conversation, spoken)));
    return said.startsWith("propose") || said.equals("again") ? "ask" : said;
  }
}
