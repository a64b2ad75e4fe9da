package net.mhpss.members;

/**
 * A member is on the way out and out of sight: what only they looked after needs somebody else now.
 * They may still change their mind. Published inside the transaction.
 *
 * @param wordsGo whether what they wrote in discussions is to go as well
 */
public record MemberLeaving(long member, boolean wordsGo) {}
