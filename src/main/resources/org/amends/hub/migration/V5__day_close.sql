-- Days that counters sealed and the hub found the same: the counter's own words and its signature over them.
create table day_close (
  tenant text not null,
  device uuid not null,
  incarnation uuid not null,
  on_day date not null,
  through bigint not null check (through > 0),
  hash text not null,
  statement bytea not null,
  signature bytea not null,
  closed_at timestamptz not null,
  primary key (tenant, device, incarnation, on_day, through)
);
alter table day_close enable row level security;
create policy own_rows on day_close using (tenant = current_setting('amends.tenant', true)) with check (tenant = current_setting('amends.tenant', true));
grant select, insert on day_close to amends_hub;
