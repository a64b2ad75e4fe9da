package net.mhpss.members.profiles;

import java.util.List;
import java.util.Map;
import net.mhpss.members.Field;
import net.mhpss.members.inside.Profile;
import net.mhpss.taxonomy.Scheme;
import net.mhpss.taxonomy.Terms;
import net.mhpss.web.Form;

/** The form by which a member says what they work on. */
record InterestsForm(List<String> interests) implements Form {
  static final Field[] FIELDS = {Field.INTERESTS};

  static InterestsForm of(Profile profile) {
    return new InterestsForm(profile.interests());
  }

  /** Message keys by field: only what no form of ours offers can be wrong. */
  Map<String, String> problems(Terms terms) {
    return interests.stream().allMatch(interest -> terms.exists(Scheme.TOPIC, interest))
        ? Map.of()
        : Map.of("interests", "members.not-offered");
  }
}
