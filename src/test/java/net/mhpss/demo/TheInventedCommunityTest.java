package net.mhpss.demo;

import static org.assertj.core.api.Assertions.assertThat;

import net.mhpss.NetworkTest;
import net.mhpss.files.Portrait;
import net.mhpss.files.Portraits;
import net.mhpss.text.Markdown;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Laid out beside the cast, looked at, and taken back: everything that is looked at only at commit
 * is looked at before.
 */
@NetworkTest
class TheInventedCommunityTest {
  @Autowired InventedCommunity community;
  @Autowired Faces faces;
  @Autowired JdbcClient db;
  @Autowired PlatformTransactionManager transactions;

  @Test
  void isWholeAndKeepsEveryRule() {
    laidOut(
        () -> {
          assertThat(count("members where email like '%@demo.invalid' and password is null"))
              .isEqualTo(48);
          assertThat(count("hosts where member_id in " + PEOPLE)).isEqualTo(6);
          assertThat(count("groups where founder_id in " + PEOPLE)).isEqualTo(8);
          assertThat(count("discussions where author_id in " + PEOPLE)).isEqualTo(60);
          assertThat(count("works where shared_by in " + PEOPLE)).isEqualTo(6);
          assertThat(
                  count(
                      """
                      appointments a
                        join appointments b on b.member_id = a.member_id
                       where a.role = 'ADMINISTRATOR' and b.role = 'HOSTING_MANAGER'
                         and a.member_id in\
                       """
                          + PEOPLE))
              .isEqualTo(1);
        });
  }

  @Test
  void whereTheyWorkIsInventedAndSaysSo() {
    laidOut(
        () -> {
          assertThat(
                  count(
                      """
                      affiliations a
                        join organizations o on o.id = a.organization_id
                       where o.slug is not null and a.title like '% · demo' and a.member_id in\
                       """
                          + PEOPLE))
              .isEqualTo(28);
          assertThat(
                  count(
                      "profiles where exists (select from unnest(findable_by) f where f like 'organization:%') and member_id in "
                          + PEOPLE))
              .isEqualTo(28);
        });
  }

  @Test
  void theirFacesAreDrawnSmallAndTheSameEachTime() {
    var face = faces.portrait(3);
    assertThat(face).isInstanceOf(Portrait.Drawn.class);
    var again = faces.portrait(3);
    var other = faces.portrait(4);
    if (face instanceof Portrait.Drawn one
        && again instanceof Portrait.Drawn same
        && other instanceof Portrait.Drawn another) {
      assertThat(one.small()).isEqualTo(same.small()).isNotEqualTo(another.small());
      assertThat(one.small().length).isLessThanOrEqualTo(Portraits.SMALL);
      assertThat(one.large().length).isLessThanOrEqualTo(Portraits.LARGE);
    }
  }

  @Test
  void countsAndTimesAreRight() {
    laidOut(
        () -> {
          assertThat(
                  count(
                      """
                      discussions d
                       where posts_count <> (select count(*) from posts where discussion_id = d.id)
                          or last_post_at <> (select max(written_at) from posts where discussion_id = d.id)
                      """))
              .isZero();
          assertThat(
                  count(
                      "posts p where thanks_count <> (select count(*) from thanks where post_id = p.id)"))
              .isZero();
          assertThat(count("posts where rendering <> " + Markdown.RENDERING)).isZero();
          assertThat(
                  count(
                      """
                      posts p
                        join discussions d on d.id = p.discussion_id
                        join members m on m.id = p.author_id
                        left join memberships s on s.group_id = d.group_id and s.member_id = p.author_id
                       where m.email like '%@demo.invalid'
                         and (s.since is null or p.written_at < s.since or s.since < m.joined_at)
                      """))
              .as("posts by whoever was not yet there")
              .isZero();
          assertThat(count("assignments where host_id = member_id and member_id in " + PEOPLE))
              .isZero();
        });
  }

  @Test
  void usesTheWordsOfTheVocabularies() {
    laidOut(
        () -> {
          assertThat(
                  count(
                      """
                      profiles p, unnest(p.kinds || p.interests) word
                       where word not in (select slug from terms)
                      """))
              .isZero();
          assertThat(
                  count(
                      """
                      works w, unnest(w.topics || w.audiences || w.layers || w.kind) word
                       where word not in (select slug from terms)
                      """))
              .isZero();
          assertThat(
                  count(
                      """
                      profiles p
                       where country not in (select iso2 from countries)
                          or exists (select from unnest(p.languages) word where word not in (select code from languages))
                      """))
              .isZero();
        });
  }

  private static final String PEOPLE = "(select id from members where email like '%@demo.invalid')";

  private void laidOut(Runnable looking) {
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            status -> {
              status.setRollbackOnly();
              community.layOut();
              db.sql("set constraints all immediate").update();
              looking.run();
            });
  }

  private int count(String what) {
    return db.sql("select count(*) from " + what).query(Integer.class).single();
  }
}
