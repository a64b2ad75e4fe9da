/**
 * Whom a member may want to meet, and which groups, works and questions may be for them, each with
 * its reason. Nothing is suggested for what somebody does not show to every member.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "members",
      "hosting",
      "visits",
      "groups",
      "library",
      "discussions",
      "following"
    })
package net.mhpss.suggestions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
