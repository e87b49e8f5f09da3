-- Which life of the hub this is: a database restored from a backup is given a new one, so that counters compare before they believe.
create table life (
  only_one boolean primary key default true check (only_one),
  incarnation uuid not null
);
insert into life (incarnation) values (gen_random_uuid());
grant select on life to amends_hub;
