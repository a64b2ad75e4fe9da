package net.mhpss.governance;

import java.util.Locale;
import net.mhpss.organizations.TermsForOrganizations;
import org.springframework.stereotype.Component;

/** Gives the organizations the terms that hold for them now. */
@Component
class TermsThatOrganizationsAccept implements TermsForOrganizations {
  private final NetworkTexts texts;

  TermsThatOrganizationsAccept(NetworkTexts texts) {
    this.texts = texts;
  }

  @Override
  public Terms in(Locale language) {
    var written = texts.find(NetworkText.ORGANIZATION_TERMS, language);
    return new Terms(written.version(), written.title(), written.html());
  }
}
