package net.mhpss.members.keys;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodesTest {
  /** RFC 6238, appendix B, the last six of eight digits. */
  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130"
  })
  void codesAreThoseOfEveryApp(long second, String code) {
    var secret = "12345678901234567890".getBytes(US_ASCII);
    assertThat(OneTimeCodes.code(secret, OneTimeCodes.step(Instant.ofEpochSecond(second))))
        .isEqualTo(code);
    assertThat(OneTimeCodes.text(secret)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
  }
}
