package net.mhpss.suggestions;

import java.util.Set;

/**
 * For whom suggestions are made, and what is to be left out.
 *
 * @param shown what they show to every member, by number
 * @param helpers whose posts they have thanked, or whose answers they accepted
 * @param others whom not to suggest: dismissed, followed already, their host, blocked either way
 * @param groups which groups not to suggest
 * @param works which works not to suggest
 * @param rested people who were shown and left alone: others come first
 * @param restedWorks works that were
 * @param round another number each day, so that another piece of a long list is looked at
 */
record Seeker(
    long id,
    int[] shown,
    Set<Long> helpers,
    Set<Long> others,
    Set<Long> groups,
    Set<Long> works,
    Set<Long> rested,
    Set<Long> restedWorks,
    long round) {}
