package net.mhpss.organizations.affiliations;

import net.mhpss.members.MemberCard;

/** Somebody who works with an organization, and lets the reader see it. */
record Colleague(MemberCard member, String title) {}
