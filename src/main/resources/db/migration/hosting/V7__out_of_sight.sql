-- a host in safety mode is not introduced to anybody
create or replace view host_card as
select h.member_id, m.address, m.name, h.kind, h.regions, h.languages, h.since, m.safe
  from hosts h
  join member_card m on m.id = h.member_id;

-- why this host, as both may read it: where one of the two is in safety mode, nothing that tells where they are or who. It can
-- only be told from the cards, and who has none is on the way out
create view assignment_reasons as
select a.member_id,
       case when m.safe is false and h.safe is false then a.reasons
            else array(select reason
                         from unnest(a.reasons) reason
                        where reason in ('few', 'only', 'decided', 'everywhere')) end as reasons
  from assignments a
  left join member_card m on m.id = a.member_id
  left join member_card h on h.id = a.host_id;
