package net.mhpss.hosting.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Set;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import net.mhpss.hosting.Hosts;
import net.mhpss.hosting.inside.Week;
import net.mhpss.hosting.inside.Weeks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@NetworkTest
class WhatAHostTakesOnTest {
  @Autowired People people;
  @Autowired Hosts hosts;
  @Autowired Weeks weeks;

  @Test
  void aHostSaysHowMuchForWhomAndWhen() {
    var kofi = people.kofi();
    assertThat(kofi.opens("/desk/settings").text()).contains("What you take on", "Monday");
    var wrong =
        kofi.sends(
            "/desk/settings",
            "capacity",
            "many",
            "languages",
            "",
            "days",
            "",
            "zone",
            "Mars/North");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.text())
        .contains(
            "Write a number from 1 to 20,000.",
            "Choose at least one day.",
            "Choose the languages in which this host answers.",
            "Choose one of these clocks.");

    kofi.opens("/desk/settings");
    var kept =
        kofi.sends(
            "/desk/settings",
            "capacity",
            "120",
            "weight",
            "HALF",
            "languages",
            "en",
            "languages",
            "sw",
            "regions",
            "002",
            "days",
            "1",
            "days",
            "7",
            "zone",
            "UTC");
    assertThat(kept.leadsTo()).isEqualTo("/desk");
    assertThat(weeks.of(People.KOFI))
        .isEqualTo(new Week(ZoneId.of("UTC"), Set.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY)));
    assertThat(hosts.find(People.KOFI).orElseThrow().languages()).containsExactly("en", "sw");
    assertThat(people.noor().opens("/desk/team/kofi0000000000a2/settings").text())
        .contains("Kofi A.");
    assertThat(kofi.opens("/desk/team/mira0000000000a6/settings").status()).isEqualTo(404);
  }

  @Test
  void aRegionalHostKeepsARegion() {
    var noor = people.noor();
    noor.opens("/desk/team/mira0000000000a6/settings");
    assertThat(
            noor.sends(
                    "/desk/team/mira0000000000a6/settings",
                    "capacity",
                    "120",
                    "regions",
                    "",
                    "languages",
                    "es",
                    "days",
                    "1",
                    "zone",
                    "UTC")
                .status())
        .isEqualTo(422);
  }
}
