/** What members tell the hosting team of, and what becomes of it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"members", "messages", "hosting"})
package net.mhpss.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
