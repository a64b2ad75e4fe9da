package net.mhpss.suggestions;

import org.springframework.context.ApplicationContext;

/** What is remembered for minutes of who was here lately, forgotten when the cast is laid anew. */
public final class ForgottenCrowds {
  private ForgottenCrowds() {}

  public static void in(ApplicationContext house) {
    house.getBean(Crowds.class).forget();
  }
}
