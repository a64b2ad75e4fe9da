package net.mhpss.groups.founding;

import java.time.Instant;
import java.util.List;
import net.mhpss.groups.Access;
import net.mhpss.groups.Kind;
import net.mhpss.members.MemberCard;
import org.jspecify.annotations.Nullable;

/** The first group of a member, as the host of the network sees it who looks at it. */
record Founding(
    long group,
    String address,
    String name,
    String purpose,
    String aboutHtml,
    Access access,
    Kind kind,
    List<String> topics,
    List<String> countries,
    List<String> languages,
    Instant askedAt,
    @Nullable MemberCard founder) {
  String path() {
    return "/groups/to-review/" + address;
  }
}
