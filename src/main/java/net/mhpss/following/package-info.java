/**
 * What a member follows (members, organizations, topics, countries) and what is new there. Nobody
 * else knows what somebody follows.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"members", "organizations", "groups", "library", "discussions"})
package net.mhpss.following;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
