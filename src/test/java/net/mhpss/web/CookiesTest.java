package net.mhpss.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class CookiesTest {
  @Test
  void overHttpsTheyBelongToThisHostAlone() {
    var answer = new MockHttpServletResponse();
    var cookies = new Cookies("https://network.example.org");
    cookies.keepSession(answer, "t", Duration.ofDays(30));
    cookies.keepDevice(answer, "d");
    assertThat(answer.getHeaders("Set-Cookie"))
        .hasSize(2)
        .allSatisfy(
            cookie ->
                assertThat(cookie)
                    .startsWith("__Host-")
                    .contains("; Path=/;")
                    .contains("; Secure;")
                    .contains("; HttpOnly;")
                    .contains("; SameSite=Lax")
                    .doesNotContain("Domain"));
    assertThat(cookies.form()).startsWith("__Host-");
  }

  @Test
  void onOnesOwnMachineTheyGoWithoutHttps() {
    var answer = new MockHttpServletResponse();
    new Cookies("http://localhost:8080").keepSession(answer, "t", null);
    assertThat(answer.getHeader("Set-Cookie"))
        .startsWith("session=t; Path=/; HttpOnly; SameSite=Lax")
        .doesNotContain("Secure")
        .doesNotContain("Max-Age");
  }
}
