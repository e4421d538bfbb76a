package org.earshot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.earshot.flow.Condition;
import org.earshot.flow.Contact;
import org.earshot.flow.Conversation;
import org.earshot.flow.Hearing;
import org.earshot.flow.Meaning;
import org.earshot.flow.Question;
import org.earshot.flow.Type;
import org.earshot.flow.Understanding;
import org.earshot.flow.Value;
import org.earshot.flow.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A yes or no in the question's own words, in how often or in none of it; an option by another name
 * of a thing, another ending or by who does it. And what only looks like one of these.
 */
class RestatedTests {

  private final Understanding understanding = ShippedUnderstanding.at(ReplyMeasure.CLOCK);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | y_bus | every day | yes +
          en | y_bus | I use the bus | yes
          en | y_bus | always | yes +
          en | y_dentist | none | no
          en | y_break | none at all | no
          en | y_light | I feel safe | yes
          es | y_bus | todos los días | yes +
          es | y_bus | uso el autobús | yes
          es | y_bus | siempre | yes +
          es | y_dentist | tengo un dentista del NHS | yes
          es | y_dentist | ninguno | no
          es | y_break | nada de nada | no
          es | y_break | ningún descanso | no
          es | y_lib | vendría | yes
          es | y_disabled | ninguna | no
          fr | y_bus | tous les jours | yes +
          fr | y_bus | toujours | yes +
          fr | y_dentist | j'ai un dentiste du NHS | yes
          fr | y_dentist | aucun | no
          fr | y_break | aucune | no
          fr | y_light | je me sens en sécurité | yes
          fr | y_lib | je viendrais | yes
          fr | y_disabled | j'ai un handicap | yes
          it | y_bus | tutti i giorni | yes +
          it | y_bus | uso l'autobus | yes
          it | y_bus | non uso l'autobus | no
          it | y_bus | sempre | yes +
          it | y_dentist | ho un dentista NHS | yes
          it | y_break | neanche una | no
          it | y_break | nessuna pausa | no
          it | y_light | mi sento al sicuro | yes
          it | y_lib | verrei | yes
          it | y_disabled | ho una disabilità | yes
          it | y_disabled | nessuna disabilità | no
          pt | y_bus | todos os dias | yes +
          pt | y_bus | uso o autocarro | yes
          pt | y_bus | sempre | yes +
          pt | y_dentist | tenho um dentista do NHS | yes
          pt | y_dentist | nenhum | no
          pt | y_break | nenhuma | no
          pt | y_break | tive | yes
          pt | y_lib | viria | yes
          pt | y_disabled | nenhuma | no
          ro | y_bus | în fiecare zi | yes +
          ro | y_bus | folosesc autobuzul | yes
          ro | y_bus | mereu | yes +
          ro | y_dentist | am un dentist NHS | yes
          ro | y_dentist | niciunul | no
          ro | y_break | nicio pauză | no
          ro | y_light | mă simt în siguranță | yes
          ro | y_disabled | niciuna | no
          pl | y_bus | codziennie | yes +
          pl | y_bus | korzystam z autobusu | yes
          pl | y_bus | zawsze | yes +
          pl | y_dentist | żadnego | no
          pl | y_break | żadnej | no
          pl | y_break | miałam | yes
          pl | y_light | czuję się bezpiecznie | yes
          pl | y_lib | przyszłabym | yes
          pl | y_disabled | mam niepełnosprawność | yes
          pl | y_disabled | żadnej | no
          cy | y_bus | bob dydd | yes +
          cy | y_bus | dw i'n defnyddio'r bws | yes
          cy | y_bus | bob amser | yes +
          cy | y_break | dim un | no
          cy | y_light | dw i'n teimlo'n ddiogel | yes
          cy | y_disabled | mae gen i anabledd | yes
          so | y_bus | maalin kasta | yes +
          so | y_bus | waan isticmaalaa baska | yes
          so | y_bus | mar walba | yes +
          so | y_break | waxba | no
          so | y_break | waan helay | yes
          so | y_light | waan dareemaa ammaan | yes
          so | y_lib | waan iman lahaa | yes
          ar | y_bus | كل يوم | yes +
          ar | y_bus | أستخدم الحافلة | yes
          ar | y_bus | دائما | yes +
          ar | y_bus | لم أعد أستخدمها | no +
          ar | y_light | أشعر بالأمان | yes
          ar | y_lib | سآتي | yes
          ar | y_lib | لن آتي | no
          ar | y_disabled | عندي إعاقة | yes
          hi | y_bus | रोज़ | yes +
          hi | y_bus | बस का इस्तेमाल करता हूँ | yes
          hi | y_bus | हमेशा | yes +
          hi | y_dentist | कोई नहीं है | no
          hi | y_break | मिली है | yes
          hi | y_light | सुरक्षित महसूस करता हूँ | yes
          hi | y_lib | आऊँगा | yes
          hi | y_disabled | विकलांगता है | yes
          ur | y_bus | روزانہ | yes +
          ur | y_bus | بس استعمال کرتا ہوں | yes
          ur | y_bus | ہمیشہ | yes +
          ur | y_dentist | کوئی نہیں ہے | no
          ur | y_light | محفوظ محسوس کرتا ہوں | yes
          ur | y_lib | آؤں گا | yes
          ur | y_disabled | معذوری ہے | yes
          pa | y_bus | ਰੋਜ਼ | yes +
          pa | y_bus | ਬੱਸ ਵਰਤਦਾ ਹਾਂ | yes
          pa | y_bus | ਹਮੇਸ਼ਾ | yes +
          pa | y_dentist | ਕੋਈ ਨਹੀਂ | no
          pa | y_break | ਮਿਲੀ ਹੈ | yes
          pa | y_light | ਸੁਰੱਖਿਅਤ ਮਹਿਸੂਸ ਕਰਦਾ ਹਾਂ | yes
          pa | y_lib | ਆਵਾਂਗਾ | yes
          pa | y_disabled | ਕੋਈ ਨਹੀਂ ਹੈ | no
          gu | y_bus | રોજ | yes +
          gu | y_bus | બસ વાપરું છું | yes
          gu | y_bus | હંમેશા | yes +
          gu | y_bus | vaparu chu | yes
          gu | y_dentist | કોઈ નથી | no
          gu | y_break | મળ્યો છે | yes
          gu | y_light | સલામત લાગે છે | yes
          gu | y_lib | આવીશ | yes
          gu | y_disabled | કોઈ નથી | no
          bn | y_bus | প্রতিদিন | yes +
          bn | y_bus | বাস ব্যবহার করি | yes
          bn | y_bus | সবসময় | yes +
          bn | y_gp | পেরেছি | yes
          bn | y_break | পেয়েছি | yes
          bn | y_light | নিরাপদ বোধ করি | yes
          bn | y_lib | আসব | yes
          bn | y_disabled | প্রতিবন্ধিতা আছে | yes
          ta | y_bus | தினமும் | yes +
          ta | y_bus | பேருந்து பயன்படுத்துகிறேன் | yes
          ta | y_bus | எப்போதும் | yes +
          ta | y_bus | payanpaduthuren | yes
          ta | y_dentist | இருக்கிறார் | yes
          ta | y_gp | பார்க்க முடிந்தது | yes
          ta | y_break | கிடைத்தது | yes
          ta | y_light | பாதுகாப்பாக உணர்கிறேன் | yes
          ta | y_lib | வருவேன் | yes
          ta | y_disabled | எதுவும் இல்லை | no
          en | caring | I look after my mum | yes +
          en | caring | I look after my mother and father | yes +
          es | caring | cuido de mi madre | yes +
          it | caring | mi prendo cura di mia madre | yes +
          """)
  void yes_or_no_without_either_word(String language, String question, String said, String heard) {
    assertThat(read(language, question, said)).isEqualTo(heard);
  }

  /** The past, others who do it, half of it, another thing, and questions back. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | y_bus | I used the bus
          en | y_bus | I used to use the bus
          en | y_bus | my sister uses the bus
          en | y_bus | I hate the bus
          en | y_bus | do you use the bus?
          en | y_bus | I might use the bus
          en | y_bus | I would use the bus if it came
          en | y_bus | I use the bus less
          en | y_bus | bus
          en | y_bus | the bus
          en | y_bus | I use the train
          en | y_bus | I only use the bus
          en | y_bus | I use the bus or walk
          en | y_bus | neither
          en | y_bus | always late
          en | y_bus | every day is different
          en | y_bus | not every day
          en | y_bus | I always wanted to
          en | y_dentist | I have a dentist
          en | y_dentist | I had an NHS dentist
          en | y_dentist | I need an NHS dentist
          en | y_dentist | I want an NHS dentist
          en | y_light | I feel safe indoors
          en | y_light | I feel
          en | y_light | after dark
          en | y_light | I feel safe in the day
          en | y_break | I had to
          en | y_break | I need a break
          en | y_break | I had covid
          en | y_lib | I would come but its far
          en | y_lib | they would come
          en | y_lib | if it was open in the evening
          en | y_lib | come to the library
          en | y_disabled | my son has a disability
          en | y_bus | nothing against it
          en | y_gp | I see
          es | y_bus | usaba el autobús
          es | y_bus | odio el autobús
          es | y_bus | mi hermana usa el autobús
          es | y_bus | uso el tren
          es | y_bus | el autobús
          es | y_bus | ¿usa el autobús?
          es | y_bus | uso poco el autobús
          es | y_bus | siempre tarde
          es | y_dentist | tuve un dentista del NHS
          es | y_dentist | quiero un dentista del NHS
          es | y_dentist | tengo dentista privado
          es | y_light | me sentía a salvo
          es | y_lib | vendrá mi hijo
          es | y_disabled | tiene una discapacidad mi hijo
          fr | y_bus | je prenais le bus
          fr | y_bus | ma soeur prend le bus
          fr | y_bus | je prends le train
          fr | y_dentist | j'avais un dentiste
          fr | y_light | je me sentais en sécurité
          fr | y_disabled | mon fils a un handicap
          fr | y_bus | toujours en retard
          it | y_bus | usavo l'autobus
          it | y_bus | mia sorella usa l'autobus
          it | y_bus | odio l'autobus
          it | y_dentist | avevo un dentista NHS
          it | y_lib | verrebbe mio figlio
          pt | y_bus | usava o autocarro
          pt | y_bus | a minha irmã usa o autocarro
          pt | y_bus | uso o comboio
          pt | y_dentist | tinha um dentista do NHS
          ro | y_bus | foloseam autobuzul
          ro | y_bus | sora mea folosește autobuzul
          ro | y_dentist | aveam un dentist NHS
          pl | y_bus | korzystałam z autobusu
          pl | y_bus | siostra korzysta z autobusu
          pl | y_dentist | miałem dentystę
          pl | y_light | czułam się bezpiecznie
          pl | y_bus | autobusu
          pl | y_bus | zawsze spóźniony
          cy | y_bus | roeddwn i'n defnyddio'r bws
          cy | y_bus | mae fy chwaer yn defnyddio'r bws
          cy | y_bus | y bws
          so | y_bus | waan isticmaali jiray baska
          so | y_bus | walaashay ayaa isticmaasha baska
          so | y_bus | baska
          ar | y_bus | كنت أستخدم الحافلة
          ar | y_bus | أختي تستخدم الحافلة
          ar | y_bus | الحافلة
          ar | y_bus | أكره الحافلة
          ar | y_dentist | كان عندي طبيب أسنان
          ar | y_light | كنت أشعر بالأمان
          hi | y_bus | बस का इस्तेमाल करता था
          hi | y_bus | मेरी बहन बस का इस्तेमाल करती है
          hi | y_bus | बस का इस्तेमाल करूँगा
          hi | y_bus | रोज़ देर से आती है
          hi | y_lib | मेरा बेटा आएगा
          hi | y_disabled | मेरे बेटे को विकलांगता है
          hi | y_light | है
          ur | y_bus | بس استعمال کرتا تھا
          ur | y_bus | میری بہن بس استعمال کرتی ہے
          ur | y_disabled | میرے بیٹے کو معذوری ہے
          pa | y_bus | ਬੱਸ ਵਰਤਦਾ ਸੀ
          pa | y_bus | ਮੇਰੀ ਭੈਣ ਬੱਸ ਵਰਤਦੀ ਹੈ
          gu | y_bus | બસ વાપરતો હતો
          gu | y_bus | મારી બહેન બસ વાપરે છે
          gu | y_lib | મારો દીકરો આવશે
          bn | y_bus | বাস ব্যবহার করতাম
          bn | y_bus | আমার বোন বাস ব্যবহার করে
          bn | y_lib | আমার ছেলে আসবে
          ta | y_bus | பேருந்து பயன்படுத்தினேன்
          ta | y_bus | என் தங்கை பேருந்து பயன்படுத்துகிறாள்
          ta | y_lib | என் மகன் வருவான்
          en | caring | I look after myself
          en | caring | I used to look after my mum
          en | caring | I looked after my mum
          en | caring | my sister looks after her
          en | caring | my sister looks after my mum
          en | caring | someone looks after me
          en | caring | I look after
          en | caring | I would look after my mum if I could
          en | caring | who looks after me
          en | caring | I look forward to it
          en | caring | look after yourself
          en | consent:take_part | every day
          en | consent:take_part | none
          en | consent:take_part | always
          en | caring | I wish I looked after someone
          en | caring | I look like my mum
          en | often | every other week
          en | breaks | phone
          es | caring | cuidaba de mi madre
          es | caring | mi hermana cuida de ella
          es | caring | me cuido
          es | caring | cuida de mi mi hija
          es | caring | cuidé de mi padre
          es | caring | alguien cuida de mí
          es | consent:take_part | siempre
          fr | caring | je m'occupais de ma mère
          fr | caring | on s'occupe de moi
          fr | often | une semaine sur deux
          it | caring | mi prendevo cura di mia madre
          it | caring | mi prendo cura di me
          pt | caring | cuidava da minha mãe
          pt | caring | cuido de mim
          ro | caring | aveam grijă de mama
          ro | caring | am grijă de mine
          pl | caring | opiekowałam się mamą
          pl | caring | opiekuję się sobą
          pl | caring | siostra opiekuje się mamą
          ar | caring | كنت أعتني بوالدتي
          ar | caring | أختي تعتني بها
          ar | caring | أعتني بنفسي
          so | caring | naftayda baan daryeelaa
          so | caring | walaashay ayaa daryeesha
          hi | caring | मैं अपनी माँ की देखभाल करता था
          hi | caring | मेरी बहन माँ की देखभाल करती है
          hi | caring | मैं अपनी देखभाल करता हूँ
          gu | caring | મારી બહેન સંભાળ રાખે છે
          gu | caring | હું સંભાળ રાખતો હતો
          bn | caring | আমার বোন মায়ের দেখাশোনা করে
          bn | caring | আমি মায়ের দেখাশোনা করতাম
          ta | caring | என் அக்கா பராமரிக்கிறாள்
          ur | caring | میری بہن دیکھ بھال کرتی ہے
          ur | caring | میں امی کی دیکھ بھال کرتی تھی
          pa | caring | ਮੇਰੀ ਭੈਣ ਦੇਖਭਾਲ ਕਰਦੀ ਹੈ
          pa | caring | ਮੈਂ ਮਾਂ ਦੀ ਦੇਖਭਾਲ ਕਰਦਾ ਸੀ
          cy | caring | roeddwn i'n gofalu am mam
          cy | caring | mae fy chwaer yn gofalu
          """)
  void what_only_sounds_like_the_question_is_asked_about(
      String language, String question, String said) {
    assertThat(Verdict.of(read(language, question, said), "ask"))
        .as(said + " was " + read(language, question, said))
        .isEqualTo(Verdict.RIGHT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | c_gp | by telephone | phone
          en | c_gp | online | online
          en | c_lib | evening | evenings
          en | c_bus | the fare | fare
          es | c_gp | por tel | phone
          es | c_gp | lo hace mi hijo | other_person
          es | c_lib | los sábados | saturday
          es | c_bus | más barato | fare
          fr | c_gp | au tel | phone
          fr | c_lib | le matin | mornings
          it | c_gp | telefonando | phone
          it | c_gp | tel | phone
          it | c_gp | lo fa mio figlio | other_person
          pt | c_gp | pelo tel | phone
          pt | c_gp | pela app | online
          pt | c_lib | de manhã | mornings
          pt | c_bus | mais barato | fare
          ro | c_gp | telefonic | phone
          ro | c_gp | la tel | phone
          ro | c_gp | fiul meu face | other_person
          pl | c_gp | strona | online
          cy | c_gp | ffonio | phone
          cy | c_gp | yr ap | online
          cy | c_gp | fy mab sy'n gwneud | other_person
          so | c_gp | telefoonka | phone
          ar | c_gp | هاتف | phone
          ar | c_gp | التلفون | phone
          ar | c_gp | ابني يعمل ذلك | other_person
          hi | c_gp | phone se | phone
          hi | c_gp | app par | online
          ur | c_gp | phone se | phone
          ur | c_gp | app par | online +
          pa | c_lib | ਸਵੇਰੇ | mornings
          gu | c_gp | app par | online
          gu | c_lib | સવારે | mornings
          gu | c_lib | સાંજે | evenings
          gu | c_bus | ઘર નજીક | stop
          gu | c_home | કાઉન્સિલનું | council
          bn | c_gp | ফোন | phone
          bn | c_gp | ফোন করে | phone
          bn | c_gp | অ্যাপ | online
          bn | c_gp | আমার ছেলে করে | other_person
          bn | c_lib | সকালে | mornings
          bn | c_lib | সন্ধ্যায় | evenings
          bn | c_home | কাউন্সিলের | council
          bn | c_home | পরিবারের সাথে | family
          ta | c_gp | போன் | phone
          ta | c_gp | phone la | phone
          ta | c_gp | செயலி | online
          ta | c_lib | காலையில் | mornings
          ta | c_lib | மாலையில் | evenings
          en | r_park | excellent | 5
          en | r_park | terrible | 1
          en | r_park | awful | 1
          en | r_park | brilliant | 5
          es | r_park | excelente | 5
          es | r_park | fatal | 1
          es | r_park | muy mal | 1
          es | r_park | muy bien | 5
          fr | r_park | excellent | 5
          fr | r_park | nul | 1
          fr | r_park | très mal | 1
          fr | r_park | très bien | 5
          it | r_park | molto male | 1
          it | r_park | molto bene | 5
          it | r_park | eccellente | 5
          it | r_park | molto buono | 5
          it | r_park | molto cattivo | 1
          pt | r_park | excelente | 5
          ro | r_park | excelent | 5
          ro | r_park | groaznic | 1
          ro | r_park | foarte rău | 1
          pl | r_park | świetny | 5
          pl | r_park | fatalny | 1
          pl | r_park | bardzo źle | 1
          pl | r_park | bardzo dobrze | 5
          cy | r_park | ardderchog | 5
          cy | r_park | ofnadwy | 1
          cy | r_park | drwg iawn | 1
          so | r_park | aad u wanaagsan | 5
          ar | r_park | سيء جدا | 1
          ar | r_park | ممتاز | 5
          hi | r_park | बहुत बुरा | 1
          hi | r_park | bahut accha | 5
          hi | r_park | bahut kharab | 1
          ur | r_park | بہت برا | 1
          ur | r_park | bohat acha | 5
          pa | r_park | ਬਹੁਤ ਚੰਗਾ | 5
          pa | r_park | bahut vadhia | 5
          gu | r_park | બહુ સારું | 5
          gu | r_park | ખૂબ સારું | 5
          gu | r_park | bahu saru | 5
          bn | r_park | khub bhalo | 5
          bn | r_park | khub kharap | 1
          ta | r_park | மிக நல்லது | 5
          ta | r_park | romba nalla | 5
          ta | r_park | romba mosam | 1
          ta | r_park | ரொம்ப நல்லா இருக்கு | 5
          """)
  void options_by_another_word(String language, String question, String said, String heard) {
    assertThat(read(language, question, said)).isEqualTo(heard);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | c_gp | I wish my daughter did it
          en | c_gp | not by phone
          en | c_gp | not my daughter
          en | c_gp | my daughter phones
          en | c_gp | I phone for my son
          en | c_gp | no phone
          en | c_gp | I have no phone or internet
          en | c_gp | phone or website
          en | c_gp | the website is broken
          en | c_gp | my phone is broken
          en | c_gp | phone and app
          en | c_gp | I used to phone
          en | c_home | my daughter
          en | c_gp | call me back
          en | c_gp | apps are rubbish
          en | c_lib | weekday
          en | c_gp | I never phone
          en | c_gp | my daughter used to
          es | c_gp | ojalá lo hiciera mi hija
          es | c_gp | mi hija no
          es | c_gp | no tengo teléfono
          es | c_gp | teléfono o web
          fr | c_gp | pas de téléphone
          fr | c_gp | téléphone ou site
          pl | c_gp | nie telefon
          pl | c_gp | telefon albo strona
          hi | c_gp | फ़ोन नहीं है
          hi | c_gp | काश बेटी करती
          en | c_gp | I go in
          en | c_lib | weekends
          en | c_bus | none of them
          en | c_bus | neither
          en | c_bus | either of the first two
          en | c_bus | same as before
          en | c_home | rent
          es | c_lib | fines de semana
          es | c_bus | ninguno
          es | c_bus | cualquiera de las dos primeras
          es | c_home | alquilada
          fr | c_lib | le week-end
          fr | c_bus | aucun
          fr | c_bus | l'un des deux premiers
          it | c_lib | fine settimana
          it | c_bus | nessuna
          pt | c_lib | à noite
          pt | c_lib | fim de semana
          pt | c_bus | nenhum
          ro | c_lib | weekend
          ro | c_bus | niciuna
          pl | c_lib | weekend
          pl | c_bus | żadne
          pl | c_home | własność
          pl | c_home | własnościowe
          cy | c_lib | penwythnos
          cy | c_bus | dim un
          so | c_bus | midna
          ar | c_bus | ولا واحد
          hi | c_bus | कोई नहीं
          ur | c_bus | کوئی نہیں
          pa | c_bus | ਕੋਈ ਨਹੀਂ
          gu | c_bus | એકેય નહીં
          bn | c_bus | সস্তা
          bn | c_bus | কোনোটাই না
          ta | c_bus | சரியான நேரத்தில்
          ta | c_bus | எதுவும் இல்லை
          """)
  void options_that_are_only_mentioned_are_asked_about(
      String language, String question, String said) {
    assertThat(Verdict.of(read(language, question, said), "ask"))
        .as(said + " was " + read(language, question, said))
        .isEqualTo(Verdict.RIGHT);
  }

  /** They would be recorded as what was never said: whoever goes out every day has not said yes. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Have you stopped using the bus? | every day
          en | Do you rarely go out? | often
          en | Do you live without heating? | none
          en | Have you given up work to care for somebody? | always
          es | ¿Ha dejado de usar el autobús? | todos los días
          fr | Prenez-vous rarement le bus ? | souvent
          it | Usa raramente l'autobus? | tutti i giorni
          pt | Deixou de usar o autocarro? | todos os dias
          ro | Folosiți rar autobuzul? | zilnic
          pl | Czy rzadko wychodzi Pan/Pani z domu? | codziennie
          cy | Ydych chi wedi stopio defnyddio'r bws? | bob dydd
          so | Ma joojisay isticmaalka baska? | maalin kasta
          ar | هل توقفت عن استخدام الحافلة؟ | كل يوم
          hi | क्या आप बस का इस्तेमाल कम करते हैं? | रोज़
          ur | کیا آپ بس کم استعمال کرتے ہیں؟ | روزانہ
          pa | ਕੀ ਤੁਸੀਂ ਬੱਸ ਘੱਟ ਵਰਤਦੇ ਹੋ? | ਰੋਜ਼
          gu | શું તમે બસ ઓછી વાપરો છો? | રોજ
          bn | আপনি কি বাস কম ব্যবহার করেন? | প্রতিদিন
          ta | நீங்கள் பேருந்து இல்லாமல் வெளியே செல்கிறீர்களா? | தினமும்
          """)
  void how_often_says_nothing_to_a_question_that_turns_it_round(
      String language, String ask, String said) {
    assertThat(asked(language, ask, said)).isInstanceOf(Meaning.NotUnderstood.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Do you have trouble getting an appointment? | I have an appointment
          en | Have you given up work to care for somebody? | I have work
          en | Do you have a free bus pass? | I have a bus pass
          es | ¿Quiere que cierren la calle a los coches? | quiero coches
          """)
  void what_leaves_out_what_the_question_asks_about_is_asked_about(
      String language, String ask, String said) {
    assertThat(asked(language, ask, said)).isEqualTo(new Meaning.Unsure(new Value.YesNo(true)));
  }

  /** A wife is no husband and a daughter no son, and neither is nobody. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The council; Not anybody | my daughter
          en | Not if someone else does it; At home | my daughter
          es | Mi hijo; Un vecino | mi hija
          it | Mio figlio; Mio marito | mia figlia
          pt | O meu filho; Um vizinho | a minha filha
          fr | Mon ami; Un voisin | mon amie
          hi | बेटा; पति | बेटी
          pa | ਬੇਟਾ; ਪਤੀ | ਬੇਟੀ
          gu | દીકરો; પતિ | દીકરી
          ar | الزوج; الابن | الزوجة
          ar | الزوج; الابن | الابنة
          ar | المجلس; لا أحد | زوجتي
          bn | কাউন্সিল; কেউ না | মেয়ে
          """)
  void somebody_is_never_taken_for_somebody_else(String language, String labels, String said) {
    assertThat(chosen(language, labels, said)).isInstanceOf(Meaning.NotUnderstood.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | My husband; My sons | sons
          es | Mi hijo; Un vecino | hijos
          en | The council; Someone in my family | my daughter
          fr | La mairie; Une personne de ma famille | ma fille
          hi | पति; बेटी | मेरी बेटी
          """)
  void who_is_named_is_found(String language, String labels, String said) {
    List<String> all = List.of(labels.split("; "));
    Meaning meant = chosen(language, labels, said);
    assertThat(meant).isInstanceOf(Meaning.Understood.class);
    assertThat(((Meaning.Understood) meant).value())
        .isEqualTo(new Value.Chosen("o" + (language.equals("es") ? 0 : all.size() - 1)));
  }

  private Meaning chosen(String language, String labels, String said) {
    Map<String, String> options = new LinkedHashMap<>();
    for (String label : labels.split("; ")) {
      options.put("o" + options.size(), label);
    }
    return read(language, Type.CHOICE, "?", options, said);
  }

  private Meaning asked(String language, String ask, String said) {
    return read(language, Type.YES_NO, ask, Map.of(), said);
  }

  private Meaning read(
      String language, Type type, String ask, Map<String, String> options, String said) {
    Locale spoken = Locale.forLanguageTag(language);
    Question question =
        new Question(
            "asked",
            type,
            new Question.Shape(List.copyOf(options.keySet()), Set.of(), null, null, false),
            Condition.ALWAYS,
            Question.Section.MAIN);
    Wording words =
        new Wording(
            spoken,
            true,
            "",
            "",
            "",
            "",
            Map.of("asked", new Wording.Asked(ask, options, null, Map.of())),
            Map.of());
    Conversation one =
        new Conversation(
            "one",
            Integer.toHexString(Objects.hash(ask, options)),
            spoken,
            List.of(),
            List.of(question),
            Map.of(spoken, words),
            Contact.NONE);
    return understanding.read(said, question, new Hearing(one, spoken));
  }

  private String read(String language, String id, String said) {
    Hearing town = SampleConversation.inTown(language);
    Hearing hearing =
        town.conversation().question(id).isPresent() ? town : SampleConversation.hearing(language);
    Question question = hearing.conversation().question(id).orElseThrow();
    return Verdict.said(understanding.read(said, question, hearing));
  }
}
