/**
 * What members share with everyone: works, their editions in many languages, and the files of
 * these.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"members", "hosting", "organizations", "moderation", "groups"})
package net.mhpss.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
