package net.mhpss.groups;

/**
 * A host of a group who has not been here for long is asked whether they still host it. Published
 * in the transaction.
 */
public record HostAskedWhetherStill(long member, long group) {}
