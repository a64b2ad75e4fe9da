package net.mhpss.groups;

import java.time.Instant;
import net.mhpss.members.MemberCard;

/** Somebody in a group. */
record GroupMember(MemberCard card, Instant since, boolean hosts) {}
