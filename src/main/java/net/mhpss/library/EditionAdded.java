package net.mhpss.library;

/** A member has added an edition to a work. */
public record EditionAdded(long member, long work, long edition) {}
