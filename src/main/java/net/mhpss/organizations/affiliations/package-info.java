/** Who works where, as members say it of themselves and to whom they let it be seen. */
@NullMarked
package net.mhpss.organizations.affiliations;

import org.jspecify.annotations.NullMarked;
