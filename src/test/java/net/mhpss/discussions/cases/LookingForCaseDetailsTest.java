package net.mhpss.discussions.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookingForCaseDetailsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NAME_AND_AGE | Fatima, 14, lost her brother in the bombing and does not sleep.
          NAME_AND_AGE | We support Ahmed (9), who has not spoken since March.
          NAME_AND_AGE | Maria is 12 years old and lives with her aunt.
          NAME_AND_AGE | A 16-year-old girl named Hodan came to us last week.
          NAME_AND_AGE | Yusuf Ali, aged 34, came back yesterday.
          NAME_AND_AGE | Fatou, 14 ans, ne dort plus depuis l’attaque.
          NAME_AND_AGE | Aminata a 16 ans et vit chez sa tante.
          NAME_AND_AGE | Moussa, âgé de 11 ans, a perdu sa mère.
          NAME_AND_AGE | Lucía, de 15 años, llegó sola a la frontera.
          NAME_AND_AGE | Mateo tiene 8 años y no habla.
          NAME_AND_AGE | José (10 años) ha dejado de comer.
          NAME_AND_AGE | عندي طفلة اسمها مريم عمرها ١٢ سنة ولا تنام.
          NAME_AND_AGE | الطفل يوسف، ٩ سنوات، فقد أباه.
          NAME_AND_AGE | السيدة خديجة البالغة من العمر 45 عاماً تعيش وحدها.
          PHONE | You can reach her at +254 712 345 678 any evening.
          PHONE | Her number is 0712 345 678, please call.
          PHONE | Son numéro : 06 12 34 56 78.
          PHONE | Su teléfono es 00 57 310 456 7890.
          PHONE | رقمها ‎+961 70 123 456 اتصلوا بها.
          PHONE | رقم هاتفه ٠٧٩١٢٣٤٥٦٧ للتواصل
          ID_NUMBER | Her passport number is A1234567.
          ID_NUMBER | Case number: KBL-2024-00318, can anyone follow up?
          ID_NUMBER | The family is registered as 305-12C00456.
          ID_NUMBER | Son passeport est le 12AB34567.
          ID_NUMBER | Cédula 1098765432 de la señora.
          ID_NUMBER | Número de expediente 2024-88123 pendiente.
          ID_NUMBER | رقم الهوية 9012345678 للعائلة.
          ID_NUMBER | رقم الملف: 20240318
          PRECISE_PLACE | My client lives in tent 45 beside the water point.
          PRECISE_PLACE | She was found at 12 Main Bazaar Road, crying.
          PRECISE_PLACE | A woman who lost two sons, block C14, never leaves the house.
          PRECISE_PLACE | Ma patiente vit dans l’abri 23 avec ses enfants.
          PRECISE_PLACE | Mi paciente vive en la calle Bolívar 45.
          PRECISE_PLACE | امرأة تعيش في الخيمة رقم ٤٥ مع أطفالها.
          PRECISE_PLACE | He lives at 33.51234, 36.27654 and has no one.
          '' | How do you supervise lay counsellors when the network is down for 5 days?
          '' | In Uganda, 12 camps take part; in Kenya (9) fewer.
          '' | Session 3, 45 minutes, is about sleep. Who has tried it with her team?
          '' | Module (4) and Table (2) show the scores that children had.
          '' | We trained 22 lay counsellors, 14 of them women, in 2023-2024.
          '' | The training was on 12.05.2024 and again on 2024-06-30.
          '' | The budget was 1,250,000 USD, about 50 000 for each site.
          '' | See https://example.org/2023/0123456789 and doi:10.1016/j.jad.2020.01.0123.
          '' | ISBN 978-92-4-154813-5 is the mhGAP guide; ORCID 0000-0002-1825-0097.
          '' | PHQ-9 and GAD-7 scores fell from 14 to 6 among 120 participants aged 18 to 60.
          '' | Children aged 8 to 12 draw, and 15-year-olds write.
          '' | We meet in room 12 on Monday, 12 May, at 14:00.
          '' | Block 4 of the curriculum has three parts.
          '' | The hotline answers 24/7, 365 days a year.
          '' | Is there a tool for mothers of children under 5 years in camps?
          '' | Geneva, 14, 15 and 16 June: the annual meeting.
          '' | Depuis le Liban, 10 ans après, que reste-t-il de nos formations ?
          '' | Nous avons formé 30 personnes en 2 ans dans 4 régions.
          '' | La séance 5 dure 90 minutes ; chapitre 12, page 34.
          '' | Les enfants de 6 à 12 ans dessinent beaucoup.
          '' | En Colombia, 15 años de experiencia con grupos de apoyo.
          '' | Colombia tiene 20 años de conflicto a cuestas y 32 departamentos.
          '' | Niñas y niños de 8 a 12 años participaron en 10 talleres.
          '' | La sesión 2 del módulo 3 dura 45 minutos.
          '' | درّبنا ٢٢ مرشداً في خمسة مخيمات خلال ١٢ شهراً.
          '' | الأطفال بين ٨ و١٢ سنة يرسمون كثيراً.
          '' | الجلسة رقم ٣ مدتها ٤٥ دقيقة.
          '' | انعقد الاجتماع في ١٢/٥/٢٠٢٤ وشارك فيه ١٢٠ شخصاً.
          '' | What helps a child who was separated from the family?
          '' | Our team has 10 people in 3 districts, and the waiting list is 1200.
          """)
  void tells(String expected, String text) {
    assertThat(found(CaseDetails.in(text))).as(text).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"a 1,", "'A, 1 ',", "0 0 0-,", "passport ,"})
  void isQuickWhateverIsTyped(String repeated) {
    var begun = System.nanoTime();
    CaseDetails.in(repeated.repeat(20_000));
    assertThat(System.nanoTime() - begun).isLessThan(2_000_000_000L);
  }

  private static String found(Set<Clue> clues) {
    var names = new TreeSet<String>();
    clues.forEach(clue -> names.add(clue.name()));
    return String.join(" ", names);
  }
}
