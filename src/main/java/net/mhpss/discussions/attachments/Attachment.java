package net.mhpss.discussions.attachments;

/**
 * A file that came with a post.
 *
 * @param picture whether there is a small picture of it
 */
public record Attachment(
    long post, String address, String name, String format, long bytes, boolean picture) {}
