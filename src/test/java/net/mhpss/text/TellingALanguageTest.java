package net.mhpss.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TellingALanguageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|How do you support the volunteers who work with families after the flood?",
        "fr|Comment soutenez-vous les bénévoles qui travaillent avec les familles après"
            + " l’inondation ?",
        "es|¿Cómo apoyan a los voluntarios que trabajan con las familias después de la inundación?",
        "pt|Como vocês apoiam os voluntários que trabalham com as famílias depois da enchente?",
        "it|Come sostenete i volontari che lavorano con le famiglie dopo l'alluvione?",
        "de|Wie unterstützt ihr die Freiwilligen, die nach der Flut mit den Familien arbeiten?",
        "nl|Hoe steunen jullie de vrijwilligers die na de overstroming met de families werken?",
        "tr|Selden sonra ailelerle çalışan gönüllüleri nasıl destekliyorsunuz? Bu konuda bir rehber"
            + " var mı?",
        "id|Bagaimana anda mendukung para relawan yang bekerja dengan keluarga setelah banjir itu?",
        "sw|Je, mnawasaidia vipi watu wa kujitolea wanaofanya kazi na familia baada ya mafuriko?",
        "so|Sidee ayaad u taageertaan dadka la shaqeeya qoysaska ka dib fatahaadda iyo abaarta?",
        "pl|Jak wspieracie wolontariuszy, którzy pracują z rodzinami po powodzi? Czy są jakieś"
            + " materiały?",
        "ro|Cum îi sprijiniți pe voluntarii care lucrează cu familiile după inundații?",
        "vi|Các bạn hỗ trợ những tình nguyện viên làm việc với các gia đình sau lũ như thế nào?",
        "ht|Kijan nou ap sipòte moun k ap travay ak fanmi yo apre inondasyon an?",
        "ar|كيف تدعمون المتطوعين الذين يعملون مع العائلات بعد الفيضان؟",
        "fa|چگونه از داوطلبانی که پس از سیل با خانواده‌ها کار می‌کنند حمایت می‌کنید؟",
        "ur|آپ ان رضاکاروں کی مدد کیسے کرتے ہیں جو سیلاب کے بعد خاندانوں کے ساتھ کام کرتے ہیں؟",
        "ps|تاسو څنګه د هغو رضاکارانو ملاتړ کوئ چې له سیلاب وروسته له کورنیو سره کار کوي؟",
        "ckb|چۆن پشتگیری ئەو خۆبەخشانە دەکەن کە لەگەڵ خێزانەکان کار دەکەن؟",
        "uk|Як ви підтримуєте волонтерів, які працюють із родинами після повені?",
        "ru|Как вы поддерживаете волонтёров, которые работают с семьями после наводнения?",
        "hi|बाढ़ के बाद परिवारों के साथ काम करने वाले स्वयंसेवकों का समर्थन आप कैसे करते हैं?",
        "ne|बाढीपछि परिवारहरूसँग काम गर्ने स्वयंसेवकहरूलाई तपाईंहरू कसरी सहयोग गर्नुहुन्छ? यो छ र"
            + " हो।",
        "bn|বন্যার পরে পরিবারগুলির সঙ্গে কাজ করা স্বেচ্ছাসেবকদের আপনারা কীভাবে সহায়তা করেন?",
        "my|ရေကြီးပြီးနောက် မိသားစုများနှင့် အလုပ်လုပ်သော စေတနာ့ဝန်ထမ်းများ",
        "am|ከጎርፉ በኋላ ከቤተሰቦች ጋር የሚሰሩ በጎ ፈቃደኞች እንዴት ነው የምትደግፉት",
        "th|คุณสนับสนุนอาสาสมัครอย่างไร",
        "he|איך אתם תומכים במתנדבים?",
        "ja|洪水の後に家族と働くボランティア",
        "zh|洪水后与家庭一起工作的志愿者",
        "el|Πώς υποστηρίζετε τους εθελοντές;",
      })
  void aSentenceIsEnough(String language, String sentence) {
    assertThat(TextLanguage.of(sentence, Locale.ENGLISH)).hasToString(language);
    assertThat(TextLanguage.of(sentence, Locale.FRENCH)).hasToString(language);
    assertThat(TextLanguage.of(sentence, Locale.of("ar"))).hasToString(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12345", "!?", "😀"})
  void whatHasNoLettersIsInTheExpectedLanguage(String text) {
    assertThat(TextLanguage.of(text, Locale.of("sw"))).hasToString("sw");
  }

  @Test
  void aTitleWithoutLittleWordsIsInTheExpectedLanguage() {
    assertThat(TextLanguage.of("Psychosocial Toolbox", Locale.FRENCH)).isEqualTo(Locale.FRENCH);
    assertThat(TextLanguage.of("مرحبا", Locale.of("fa"))).hasToString("fa");
  }

  @Test
  void latinLettersAreNotArabic() {
    assertThat(TextLanguage.of("Psychosocial Toolbox", Locale.of("ar"))).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void whatIsExpectedKeepsItsCountry() {
    assertThat(TextLanguage.of("Como vocês apoiam os voluntários?", Locale.of("pt", "BR")))
        .isEqualTo(Locale.of("pt", "BR"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ar", "fa", "he", "ur", "ps", "ckb", "ug", "yi", "dv", "sd", "prs", "ku-Arab", "ar-LB"
      })
  void rightToLeft(String language) {
    assertThat(TextLanguage.direction(Locale.forLanguageTag(language))).isEqualTo("rtl");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "tr", "uk", "ku", "my", "am", "und"})
  void leftToRight(String language) {
    assertThat(TextLanguage.direction(Locale.forLanguageTag(language))).isEqualTo("ltr");
  }
}
