package net.mhpss.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What no browser of ours sends. */
@NetworkTest
@ExtendWith(OutputCaptureExtension.class)
class WhatCannotBeReadTest {
  @Autowired People people;

  @Test
  void isRefusedOnAPageOfOursAndNotWrittenDown(CapturedOutput written) {
    for (var browser : List.of(people.visitor(), people.hana())) {
      for (var path : List.of("/search?q=Canary%ff", "/members/canary;x=1", "/u/%2e%2e/Canary")) {
        var refused = browser.opens(path);
        assertThat(refused.status()).as(path).isEqualTo(400);
        assertThat(refused.page().select("main h1")).as(path).hasSize(1);
      }
      assertThat(browser.opens("/sign-in/CanaryToken/").status()).isEqualTo(404);
    }
    assertThat(written.getAll()).doesNotContainIgnoringCase("canary").doesNotContain("\tat ");
  }

  @Test
  void neitherIsAKeyThatIsNoneOfOurs(CapturedOutput written) {
    var hana = people.hana();
    hana.opens("/settings/people");
    for (var key : List.of("\0", "", "é", "x".repeat(65))) {
      hana.opens("/settings/people");
      assertThat(hana.sends("/settings/people", "_once", key).status()).isEqualTo(400);
    }
    assertThat(written.getAll()).doesNotContain("\tat ");
  }
}
