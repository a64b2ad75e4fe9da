/** What the network says of itself and how it is governed: its pages, principles, terms. */
@NullMarked
@ApplicationModule(allowedDependencies = {"members", "hosting", "contact", "organizations"})
package net.mhpss.governance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
