/** The front page, composed from the other rooms. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "members",
      "visits",
      "hosting",
      "groups",
      "discussions",
      "library",
      "following",
      "suggestions"
    })
package net.mhpss.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
