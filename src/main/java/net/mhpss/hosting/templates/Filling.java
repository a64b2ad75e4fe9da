package net.mhpss.hosting.templates;

/**
 * What stands in a template in place of its placeholders, in the template's language.
 *
 * @param topics what the member works on
 * @param languages in which the host answers
 */
public record Filling(String member, String host, String topics, String languages) {}
