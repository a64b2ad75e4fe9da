/** Networks and their member organizations: each membership is agreed to by both sides. */
@NullMarked
package net.mhpss.organizations.networks;

import org.jspecify.annotations.NullMarked;
