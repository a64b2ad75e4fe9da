package net.mhpss.hosting;

/** A host proposes that two members meet. Published inside the transaction. */
public record IntroductionProposed(long introduction) {}
