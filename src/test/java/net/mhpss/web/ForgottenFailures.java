package net.mhpss.web;

import org.springframework.context.ApplicationContext;

/**
 * What has failed of late from the one address of all tests, forgotten when the cast is laid anew:
 * else whoever comes later in the suite waits seconds for what others tried.
 */
public final class ForgottenFailures {
  private ForgottenFailures() {}

  public static void in(ApplicationContext house) {
    house.getBean(Slowing.class).forget();
  }
}
