/** What members ask and tell each other in their groups. */
@NullMarked
@ApplicationModule(allowedDependencies = {"members", "inbound", "hosting", "groups", "moderation"})
package net.mhpss.discussions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
