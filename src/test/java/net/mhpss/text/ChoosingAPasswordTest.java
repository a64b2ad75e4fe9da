package net.mhpss.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChoosingAPasswordTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "password",
        "Password",
        "1234567890",
        "qwertyuiop",
        " letmein ",
        "ＰＡＳＳＷＯＲＤ",
        "Sunshine123",
        "1password!!"
      })
  void whatManyChooseIsKnown(String password) {
    assertThat(CommonPasswords.contains(password)).isTrue();
  }

  @Test
  void thirtyThousandAreKnown() {
    assertThat(CommonPasswords.count()).isGreaterThanOrEqualTo(30_000);
  }

  @Test
  void whatFewChooseIsNot() {
    assertThat(CommonPasswords.contains("seven goats on a green hill")).isFalse();
    assertThat(CommonPasswords.contains("")).isFalse();
    assertThat(CommonPasswords.contains("sunshine 94703")).isFalse();
    assertThat(CommonPasswords.contains("ماعز على تلة خضراء")).isFalse();
  }
}
