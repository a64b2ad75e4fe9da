package net.mhpss.groups;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.mhpss.text.Typed;
import net.mhpss.web.Form;

/**
 * The form by which a member founds a group or its host changes it: what was typed, as it was
 * typed.
 */
record Description(
    String name,
    String purpose,
    String about,
    String welcome,
    String guidelines,
    String access,
    String kind,
    List<String> topics,
    List<String> countries,
    List<String> languages)
    implements Form {
  static final int LONGEST_NAME = 80;
  static final int LONGEST_PURPOSE = 1_000;
  static final int LONGEST_ABOUT = 8_000;
  static final int LONGEST_WELCOME = 2_000;

  static Description empty(String language) {
    return new Description(
        "",
        "",
        "",
        "",
        "",
        Access.OPEN.name(),
        Kind.INTEREST.name(),
        List.of(),
        List.of(),
        List.of(language));
  }

  static Description of(Group group, Groups.Texts texts) {
    var wished = group.wished();
    return new Description(
        group.name(),
        group.purpose(),
        texts.about(),
        texts.welcome(),
        texts.guidelines(),
        (wished == null ? group.access() : wished).name(),
        group.kind().name(),
        group.topics(),
        group.countries(),
        group.languages());
  }

  /** Whether which organization it belongs to is to be said next. */
  boolean isOfOrganization() {
    return kind.equals(Kind.ORGANIZATION.name());
  }

  /** Message keys by field; empty when all is well. */
  Map<String, String> problems() {
    var problems = new LinkedHashMap<String, String>();
    var called = Typed.line(name);
    if (called.isEmpty()) {
      problems.put("name", "groups.name-missing");
    } else if (Typed.length(called) > LONGEST_NAME) {
      problems.put("name", "groups.name-too-long");
    }
    var meant = Typed.block(purpose);
    if (meant.isEmpty()) {
      problems.put("purpose", "groups.purpose-missing");
    } else if (Typed.length(meant) > LONGEST_PURPOSE) {
      problems.put("purpose", "groups.purpose-too-long");
    }
    if (Typed.length(Typed.block(about)) > LONGEST_ABOUT) {
      problems.put("about", "groups.about-too-long");
    }
    if (Typed.length(Typed.block(welcome)) > LONGEST_WELCOME) {
      problems.put("welcome", "groups.welcome-too-long");
    }
    if (Typed.length(Typed.block(guidelines)) > LONGEST_ABOUT) {
      problems.put("guidelines", "groups.about-too-long");
    }
    if (Access.read(access).isEmpty()) {
      problems.put("access", "groups.access-missing");
    }
    if (Kind.read(kind).isEmpty()) {
      problems.put("kind", "groups.kind-missing");
    }
    return problems;
  }
}
