package net.mhpss.groups;

import java.time.Instant;
import net.mhpss.members.MemberCard;

/** A member who waits to be let in, and what they wrote to the hosts. */
record JoinRequest(MemberCard member, String note, Instant askedAt) {}
