package net.mhpss.hosting;

/** A host with what is said of them, in the reader's language. */
public record HostCard(Host host, String languages, String regions) {}
