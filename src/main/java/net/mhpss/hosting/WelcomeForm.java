package net.mhpss.hosting;

import java.util.List;
import net.mhpss.messages.NewMessage;
import net.mhpss.web.Form;

/**
 * What a host has written to a member whom they welcome.
 *
 * @param template with which it was begun
 * @param mention whom and what they have ticked, by path
 * @param put says something when that is to be put into the letter, and not sent yet
 */
record WelcomeForm(String body, String template, List<String> mention, String put) implements Form {
  NewMessage message() {
    return new NewMessage(body);
  }

  WelcomeForm with(String letter) {
    return new WelcomeForm(letter, template, List.of(), "");
  }
}
