/** Who is told what: notices on the site, mails, and what each member wants of them. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "members",
      "messages",
      "hosting",
      "moderation",
      "groups",
      "discussions",
      "organizations"
    })
package net.mhpss.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
