package net.mhpss.members.zones;

import static org.assertj.core.api.Assertions.assertThat;

import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NetworkTest
class LivingByOnesClockTest {
  @Autowired People people;
  @Autowired JdbcClient db;

  @Test
  void theClockIsThatOfTheCountryUntilOneSaysAnother() {
    var thandi = people.thandi();
    thandi.opens("/welcome");
    thandi.sends("/welcome", "country", "KE", "languages", "en");
    assertThat(zone()).isEqualTo("Africa/Nairobi");

    var page = thandi.opens("/settings/zone");
    assertThat(page.page().select("option[selected]").attr("value")).isEqualTo("Africa/Nairobi");
    assertThat(page.page().select("optgroup").first().text()).contains("Nairobi", "UTC+03:00");
    assertThat(thandi.sends("/settings/zone", "zone", "Mars/Olympus").status()).isEqualTo(422);
    assertThat(thandi.sends("/settings/zone", "zone", "Asia/Amman").status()).isEqualTo(303);

    thandi.opens("/settings/profile/places");
    thandi.sends("/settings/profile/places", "country", "ZA", "languages", "en");
    assertThat(zone()).as("what one has said stays").isEqualTo("Asia/Amman");
    assertThat(people.amina().opens("/settings/zone").page().select("option").eachText())
        .anyMatch(option -> option.contains("عم"));
  }

  private String zone() {
    return db.sql("select zone from members where id = 7").query(String.class).single();
  }
}
