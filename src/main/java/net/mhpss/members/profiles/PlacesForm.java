package net.mhpss.members.profiles;

import java.util.List;
import java.util.Map;
import net.mhpss.members.Field;
import net.mhpss.members.inside.Profile;
import net.mhpss.taxonomy.Countries;
import net.mhpss.taxonomy.Languages;
import net.mhpss.taxonomy.Terms;
import net.mhpss.web.Form;

/** The form by which a member says what they do, where, and in which languages. */
record PlacesForm(List<String> kinds, String country, List<String> languages) implements Form {
  static final Field[] FIELDS = {Field.KINDS, Field.COUNTRY, Field.LANGUAGES};

  static PlacesForm of(Profile profile) {
    var country = profile.country();
    return new PlacesForm(profile.kinds(), country == null ? "" : country, profile.languages());
  }

  /** Message keys by field; empty when all is well. */
  Map<String, String> problems(Terms terms, Countries countries, Languages known) {
    return new FirstSteps(country, kinds, languages, List.of()).problems(terms, countries, known);
  }
}
