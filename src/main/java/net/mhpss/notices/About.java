package net.mhpss.notices;

import java.util.Locale;

/** What a notice is about; what its subject is. */
enum About {
  /** A post that names the member. */
  MENTION(Kind.MENTIONS),
  /** A post in a group of the member's, who wants each at once. */
  TALK(Kind.TALK),
  /** A post in a discussion that the member follows. */
  REPLY(Kind.REPLIES),
  /** The member's own post, now the accepted answer. */
  ACCEPTED(Kind.ANSWERS),
  /** A private message to the member. */
  MESSAGE(Kind.MESSAGES),
  /** A member whose host this member now is. */
  MEMBER_TO_WELCOME(Kind.HOSTING),
  /** A host who has left the team, and whose members are this member's now. */
  MEMBERS_HANDED_OVER(Kind.HOSTING),
  /** A host whose members the hosting manager has given to this member, in part. */
  MEMBERS_GIVEN(Kind.HOSTING),
  /** A host to whom some of this member's members were given. */
  MEMBERS_ELSEWHERE(Kind.HOSTING),
  /** A member whose host this member was until now. */
  HAS_ANOTHER_HOST(Kind.HOSTING),
  /** The member's new host. */
  YOUR_HOST(Kind.HOSTING),
  /** An introduction to another member, which a host proposes. */
  INTRODUCTION(Kind.HOSTING),
  /** A member who wants to be let into a group that this member hosts. */
  ASKED_TO_JOIN(Kind.REQUESTS),
  /** A group that the member now hosts. */
  HOSTS_GROUP(Kind.GROUPS),
  /** A group that the member had asked to be let into. */
  LET_IN(Kind.GROUPS),
  /** A group that the member had asked to be let into. */
  NOT_LET_IN(Kind.GROUPS),
  /** A group that the member is invited to. */
  INVITED(Kind.GROUPS),
  /** Something was decided about the member or what they wrote. */
  DECISION(Kind.HOSTING),
  /** A report of the member's that was dealt with. */
  REPORT_CLOSED(Kind.HOSTING),
  /** An organization that the member had proposed. */
  ORGANIZATION_CONFIRMED(Kind.ORGANIZATIONS),
  /** What became of a proposal of the member's. */
  ORGANIZATION_DECLINED(Kind.ORGANIZATIONS),
  /** The organization that is what the member had proposed. */
  PROPOSAL_MERGED(Kind.ORGANIZATIONS),
  /** An organization whose page a member claims whose host this member is. */
  CLAIM_MADE(Kind.ORGANIZATIONS),
  /** An organization whose page the member now looks after. */
  CLAIM_CONFIRMED(Kind.ORGANIZATIONS),
  /** An organization whose page the member had claimed. */
  CLAIM_DECLINED(Kind.ORGANIZATIONS),
  /** An organization whose page the member looked after. */
  MANAGEMENT_ENDED(Kind.ORGANIZATIONS),
  /** A proposal that an organization be a member of a network, to the side that is asked. */
  MEMBERSHIP_PROPOSED(Kind.ORGANIZATIONS),
  /** A membership that the other side has agreed to. */
  MEMBERSHIP_AGREED(Kind.ORGANIZATIONS),
  /** An organization that the member looks after, of which a group says that it belongs to it. */
  BELONGING_PROPOSED(Kind.ORGANIZATIONS),
  /** The organization to which a group that the member hosts belongs now. */
  BELONGING_CONFIRMED(Kind.GROUPS),
  /** The organization to which a group that the member hosts does not belong. */
  BELONGING_DECLINED(Kind.GROUPS),
  /** The member's first group, which a host of the network has looked at. */
  GROUP_APPROVED(Kind.GROUPS),
  /** The member's first group, which may not be as it is. */
  GROUP_DECLINED(Kind.GROUPS),
  /** A group that the member was taken out of. */
  REMOVED(Kind.GROUPS),
  /** A group that the member may not take part in for a while. */
  BANNED(Kind.GROUPS),
  /** A group that the member has come into, with what its hosts say to who does. */
  WELCOMED(Kind.GROUPS),
  /** A group whose host the member is, and has not been here for long. */
  STILL_HOSTING(Kind.GROUPS);

  private final Kind kind;

  About(Kind kind) {
    this.kind = kind;
  }

  /** Whether it is told to who takes no part for a while: what was decided about them. */
  boolean isOpenToTheSuspended() {
    return this == DECISION || this == REPORT_CLOSED;
  }

  Kind kind() {
    return kind;
  }

  /** How its texts are called: {@code asked-to-join}. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Whether a member is told of it whoever did it: what they look after, and who looks after them.
   */
  boolean isDuty() {
    return switch (this) {
      case MEMBER_TO_WELCOME,
          MEMBERS_HANDED_OVER,
          MEMBERS_GIVEN,
          MEMBERS_ELSEWHERE,
          HAS_ANOTHER_HOST,
          YOUR_HOST,
          ASKED_TO_JOIN,
          HOSTS_GROUP,
          LET_IN,
          NOT_LET_IN,
          DECISION,
          REPORT_CLOSED,
          ORGANIZATION_CONFIRMED,
          ORGANIZATION_DECLINED,
          PROPOSAL_MERGED,
          CLAIM_MADE,
          CLAIM_CONFIRMED,
          CLAIM_DECLINED,
          MANAGEMENT_ENDED,
          MEMBERSHIP_PROPOSED,
          MEMBERSHIP_AGREED,
          BELONGING_PROPOSED,
          BELONGING_CONFIRMED,
          BELONGING_DECLINED,
          GROUP_APPROVED,
          GROUP_DECLINED,
          REMOVED,
          BANNED,
          WELCOMED,
          STILL_HOSTING ->
          true;
      case MENTION, TALK, REPLY, ACCEPTED, MESSAGE, INVITED, INTRODUCTION -> false;
    };
  }

  /** Whether it tells of a post, of which nobody is told twice. */
  boolean isOfPost() {
    return this == MENTION || this == TALK || this == REPLY;
  }

  /** Whether it is counted until it is read; messages are, by the room that keeps them. */
  boolean isCounted() {
    return this != MESSAGE;
  }
}
