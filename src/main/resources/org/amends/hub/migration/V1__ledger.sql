-- The ledger of the hub: what counters sent, once and for ever. No row of it is ever changed but the head of its stream and an event's state.
-- Hash partitions by stream (settled 4); no sequence anywhere, so that any number of instances and any distributed engine can take it.
create table stream_head (
  tenant text not null,
  device uuid not null,
  incarnation uuid not null,
  seq bigint not null default 0 check (seq >= 0),
  hash text not null,
  heard_at timestamptz,
  primary key (tenant, device, incarnation)
);

create table event (
  tenant text not null,
  device uuid not null,
  incarnation uuid not null,
  seq bigint not null check (seq > 0),
  hash text not null,
  event_id uuid not null,
  case_id uuid,
  type text not null,
  form int not null,
  occurred_at timestamptz not null,
  received_at timestamptz not null,
  aside text,
  bytes bytea not null,
  primary key (tenant, device, incarnation, seq)
) partition by hash (tenant, device, incarnation);

do $$
begin
  for n in 0..15 loop
    execute format('create table event_%s partition of event for values with (modulus 16, remainder %s)', lpad(n::text, 2, '0'), n);
  end loop;
end $$;

create index event_of_case on event (tenant, case_id) where case_id is not null;

-- A tenant sees its own rows and no others; a query that names no tenant finds nothing.
alter table stream_head enable row level security;
alter table event enable row level security;
create policy own_rows on stream_head using (tenant = current_setting('amends.tenant', true)) with check (tenant = current_setting('amends.tenant', true));
create policy own_rows on event using (tenant = current_setting('amends.tenant', true)) with check (tenant = current_setting('amends.tenant', true));

-- The service acts as this role, which owns nothing and may neither delete nor change an event.
do $$
begin
  if not exists (select from pg_roles where rolname = 'amends_hub') then
    create role amends_hub nologin;
  end if;
end $$;
grant select, insert, update on stream_head to amends_hub;
grant select, insert on event to amends_hub;
