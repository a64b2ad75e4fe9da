/** What a welcome may begin with: written and changed by the hosting team, language by language. */
@NullMarked
package net.mhpss.hosting.templates;

import org.jspecify.annotations.NullMarked;
