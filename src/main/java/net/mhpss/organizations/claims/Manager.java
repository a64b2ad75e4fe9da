package net.mhpss.organizations.claims;

import java.time.Instant;
import net.mhpss.members.MemberCard;

/** Somebody who looks after an organization's page. */
record Manager(MemberCard member, Instant since) {}
