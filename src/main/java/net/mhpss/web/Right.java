package net.mhpss.web;

import static net.mhpss.web.Role.ADMINISTRATOR;
import static net.mhpss.web.Role.COORDINATOR;
import static net.mhpss.web.Role.HOSTING_MANAGER;
import static net.mhpss.web.Role.NETWORK_HOST;
import static net.mhpss.web.Role.NETWORK_MANAGER;
import static net.mhpss.web.Role.REGIONAL_HOST;

import java.util.EnumSet;
import java.util.Set;

/**
 * What somebody may do because of a role. This is the one place that says which role gives which
 * right; what follows from a relation (hosting a group, having written a post) is decided by the
 * door that knows the relation.
 */
public enum Right {
  /** Have members, welcome them, see the desk. */
  HOST_MEMBERS(NETWORK_HOST, REGIONAL_HOST, HOSTING_MANAGER),
  /** See every host's load, reassign members. */
  OVERSEE_HOSTING(HOSTING_MANAGER),
  /** Look over works and entries that are to be checked. */
  CHECK_WORKS(NETWORK_HOST, REGIONAL_HOST, HOSTING_MANAGER),
  /** Look into what members tell of others. */
  MODERATE(NETWORK_HOST, REGIONAL_HOST, HOSTING_MANAGER),
  /** Confirm, set right and merge organizations, and say who manages their pages. */
  CHECK_ORGANIZATIONS(NETWORK_HOST, REGIONAL_HOST, HOSTING_MANAGER),
  /** Look at the first groups of members, and step in where a group's hosts are gone. */
  LOOK_AFTER_GROUPS(NETWORK_HOST, REGIONAL_HOST, HOSTING_MANAGER),
  /** Edit the network's own texts. */
  EDIT_PAGES(NETWORK_HOST, REGIONAL_HOST, HOSTING_MANAGER, ADMINISTRATOR),
  /** Read and answer what came in through the contact form for the hosting team. */
  ANSWER_CONTACT(NETWORK_HOST, REGIONAL_HOST, HOSTING_MANAGER),
  /** Read and answer institutional contact messages. */
  ANSWER_INSTITUTIONS(COORDINATOR, NETWORK_MANAGER),
  /** Appoint members to roles and end appointments. */
  APPOINT(ADMINISTRATOR),
  /** See how the network runs: mail, jobs, the audit log. */
  SEE_RUNNING(ADMINISTRATOR);

  private final Set<Role> roles;

  Right(Role first, Role... others) {
    roles = EnumSet.of(first, others);
  }

  /** Whether somebody with one of these roles has it. */
  public boolean isGivenToAnyOf(Set<Role> held) {
    return held.stream().anyMatch(roles::contains);
  }
}
