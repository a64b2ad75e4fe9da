package net.mhpss.suggestions;

import net.mhpss.suggestions.Features.Sort;

/**
 * What a member has in common with a person, a group or a work, in points. What few have weighs
 * more, and each further thing of a sort half as much as the first. Used over and over.
 */
final class InCommon {
  // when it is as rare as can be
  private static final float TOPIC = 3;
  private static final float WITHIN = 2;
  private static final float GROUP = 2.5f;
  private static final float COUNTRY = 1.5f;
  private static final float LANGUAGE = 1;
  private static final float KIND = 0.8f;
  private static final float FURTHER = 0.5f;

  /** Who names more topics than this says less by each. */
  private static final int MANY_TOPICS = 10;

  /** A language alone is a reason only if few speak it. */
  private static final float RARE_LANGUAGE = 0.3f;

  private float topics;
  private float groups;
  private float country;
  private float language;
  private float kind;
  private float strongest;
  private int reason;
  private int topicsNamed;
  private boolean hasLanguage;
  private boolean hasCountry;
  private int firstKind;
  private int firstLanguage;

  void begin() {
    topics = 0;
    groups = 0;
    country = 0;
    language = 0;
    kind = 0;
    strongest = 0;
    reason = -1;
    topicsNamed = 0;
    hasLanguage = false;
    hasCountry = false;
    firstKind = -1;
    firstLanguage = -1;
  }

  /** The other has this, and the member perhaps as well. */
  void take(int feature, Sort sort, boolean common, float rarity) {
    switch (sort) {
      case TOPIC -> topicsNamed++;
      case LANGUAGE -> {
        hasLanguage = true;
        firstLanguage = firstLanguage < 0 ? feature : firstLanguage;
      }
      case COUNTRY -> hasCountry = true;
      case KIND -> firstKind = firstKind < 0 ? feature : firstKind;
      case WITHIN, GROUP -> {}
    }
    if (common) {
      share(feature, sort, rarity);
    }
  }

  private void share(int feature, Sort sort, float rarity) {
    switch (sort) {
      case TOPIC -> topics = speaks(topics, TOPIC * rarity, feature);
      case WITHIN -> topics = speaks(topics, WITHIN * rarity, feature);
      case GROUP -> groups = speaks(groups, GROUP * rarity, feature);
      case COUNTRY -> country = speaks(country, COUNTRY * rarity, feature);
      case LANGUAGE -> language = Math.max(language, LANGUAGE * rarity);
      case KIND -> kind = Math.max(kind, KIND * rarity);
    }
  }

  private float speaks(float already, float points, int feature) {
    if (points > strongest) {
      strongest = points;
      reason = feature;
    }
    return Math.max(already, points) + FURTHER * Math.min(already, points);
  }

  float points() {
    float each =
        topicsNamed <= MANY_TOPICS ? 1 : (float) Math.sqrt(MANY_TOPICS / (double) topicsNamed);
    return topics * each + groups + country + language + kind;
  }

  /** Whether there is anything that can be said as a reason. */
  boolean isReason() {
    return topics > 0
        || groups > 0
        || country > 0
        || language >= RARE_LANGUAGE
        || (kind > 0 && language > 0);
  }

  /** What speaks most for it; negative if nothing does alone. */
  int reason() {
    return reason;
  }

  /** Whether the other has languages, and none of the member's. */
  boolean isForeign() {
    return hasLanguage && language == 0;
  }

  /** Whether the other is for certain countries, and not for the member's. */
  boolean isElsewhere() {
    return hasCountry && country == 0;
  }

  int firstKind() {
    return firstKind;
  }

  int firstLanguage() {
    return firstLanguage;
  }
}
