package net.mhpss.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlowingTest {
  /** Who has one address of IPv6 has eighteen million million million of them. */
  @Test
  void aHouseholdIsOneAddressHoweverManyItHas() {
    assertThat(Slowing.network("2001:db8:1:2:3:4:5:6"))
        .isEqualTo(Slowing.network("2001:db8:1:2::9"))
        .isNotEqualTo(Slowing.network("2001:db8:1:3::9"));
    assertThat(Slowing.network("192.0.2.1")).isNotEqualTo(Slowing.network("192.0.2.2"));
    assertThat(Slowing.network("not an address:")).isEqualTo("not an address:");
  }
}
