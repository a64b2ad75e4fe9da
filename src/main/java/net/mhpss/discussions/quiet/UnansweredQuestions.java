package net.mhpss.discussions.quiet;

import java.time.Duration;
import net.mhpss.hosting.OnDesk;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Questions to which nobody but the asker has written for a day, in the groups of a host and in
 * what is for everybody in their region and languages. A group for no country in particular is for
 * every region.
 */
@Component
@Order(40)
class UnansweredQuestions implements OnDesk {
  @Override
  public String kind() {
    return "questions";
  }

  @Override
  public String key() {
    return "desk.questions";
  }

  @Override
  public String verb() {
    return "hosting.answer";
  }

  @Override
  public Duration within() {
    return Duration.ofHours(72);
  }

  @Override
  public String aside() {
    return "desk.not-mine";
  }

  @Override
  public String rows() {
    return """
    select d.address, '/groups/' || g.address || '/discussions/' || d.address as path,
           d.started_at as at, cast(null as timestamptz) as due_at, d.started_at as since,
           cast(null as bigint) as host_id, d.author_id as member_id, d.title, '' as words, d.language,
           case when mine.member_id is null then 'PLACE' else 'GROUP' end as why, '' as mark
      from discussions d
      join group_card g on g.id = d.group_id
      left join group_members mine on mine.group_id = d.group_id and mine.member_id = :worker
     where d.kind = 'QUESTION'
       and d.answer_number is null
       and d.posts_count < 4
       and not exists (select from taken_discussions t where t.discussion_id = d.id)
       and d.started_at < :now - interval '24 hours'
       and d.started_at > greatest(:at, :now - interval '60 days')
       and (d.started_at, d.address) > (:at, :after)
       and d.author_id is distinct from :worker
       and not exists (select
                         from posts p
                        where p.discussion_id = d.id
                          and p.number > 1
                          and p.author_id is distinct from d.author_id)
       and (mine.member_id is not null
            or g.access = 'OPEN'
               and d.language = any(:languages)
               and (:everywhere or g.countries = '{}' or g.countries && cast(:countries as text[])))
       and not exists (select
                         from put_aside p
                        where p.host_id = :worker
                          and p.kind = 'questions'
                          and p.address = d.address
                          and p.until > :now)
     order by d.started_at, d.address
     limit 100
    """;
  }
}
