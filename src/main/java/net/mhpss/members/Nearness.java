package net.mhpss.members;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Set;
import net.mhpss.web.Reader;
import net.mhpss.web.Right;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How near a reader stands to a member, and so which of the member's fields they may see. For one
 * member at a time; what every member may see of many is in the view {@code member_card}.
 */
@Component
public class Nearness {
  private final JdbcClient db;
  private final ObjectProvider<HostOf> hosts;
  private final ObjectProvider<SharesGroup> groups;
  private final Blocks blocks;

  Nearness(
      JdbcClient db,
      ObjectProvider<HostOf> hosts,
      ObjectProvider<SharesGroup> groups,
      Blocks blocks) {
    this.db = db;
    this.blocks = blocks;
    this.hosts = hosts;
    this.groups = groups;
  }

  /** How near this reader stands to the member with this number. */
  public Visibility of(Reader reader, long member) {
    return switch (reader) {
      case Reader.Visitor _ -> Visibility.EVERYONE;
      case Reader.Member other when other.id() == member -> Visibility.NOBODY;
      case Reader.Member other when isHost(other, member) -> Visibility.HOST;
      case Reader.Member other when blocks.standBetween(other.id(), member) -> Visibility.EVERYONE;
      case Reader.Member other when shareGroup(other.id(), member) -> Visibility.GROUPS;
      case Reader.Member _ -> Visibility.MEMBERS;
    };
  }

  /** Whether this reader may see this field of the member with this number. */
  public boolean sees(Reader reader, long member, Field field) {
    var chosen = chosen(member, field);
    return switch (chosen) {
      case EVERYONE -> true;
      case MEMBERS -> isMember(reader, member); // what most choose needs fewer questions
      case GROUPS, HOST, NOBODY -> of(reader, member).sees(chosen);
    };
  }

  private boolean isMember(Reader reader, long member) {
    return reader instanceof Reader.Member other
        && (!blocks.standBetween(other.id(), member) || isHost(other, member));
  }

  /**
   * Those of these members who are in a group with this reader; whether one of them keeps the other
   * away is not asked.
   */
  public Set<Long> inAGroupWith(Reader.Member reader, Collection<Long> members) {
    return members.isEmpty()
        ? Set.of()
        : groups.stream()
            .flatMap(known -> known.inAGroupWith(reader.id(), members).stream())
            .collect(toSet());
  }

  private Visibility chosen(long member, Field field) {
    return db.sql("select seen_by from visibilities where member_id = :member and field = :field")
        .param("member", member)
        .param("field", field.key())
        .query((row, number) -> Visibility.valueOf(row.getString(1)))
        .optional()
        .orElse(field.usual());
  }

  private boolean isHost(Reader.Member host, long member) {
    return host.may(Right.HOST_MEMBERS)
        && hosts.stream().anyMatch(known -> known.isHostOf(host.id(), member));
  }

  private boolean shareGroup(long one, long other) {
    return groups.stream().anyMatch(known -> known.shareGroup(one, other));
  }
}
