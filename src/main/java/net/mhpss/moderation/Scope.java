package net.mhpss.moderation;

import java.util.List;

/**
 * How far somebody looks after the talk: everywhere, or in the groups they host. The hosting team
 * stands above the hosts of groups: it alone decides appeals.
 */
record Scope(boolean everywhere, List<Long> groups) {
  boolean isNothing() {
    return !everywhere && groups.isEmpty();
  }

  String sql() {
    return everywhere ? "true" : "(r.group_id = any(:groups) and r.appeal_of is null)";
  }

  Long[] numbers() {
    return groups.toArray(Long[]::new);
  }
}
