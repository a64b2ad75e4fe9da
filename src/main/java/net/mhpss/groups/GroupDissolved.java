package net.mhpss.groups;

/**
 * A group is about to be deleted, for nobody is left in it. Published in the transaction, before
 * the row goes.
 */
public record GroupDissolved(long group) {}
