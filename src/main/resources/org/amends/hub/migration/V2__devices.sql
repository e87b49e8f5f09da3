-- Who may send: devices with their certificates, and the one-time codes that enrol them. A code is held as its digest alone.
create table enrol_code (
  digest text primary key,
  tenant text not null,
  until timestamptz not null,
  used_by uuid,
  used_at timestamptz
);

create table device (
  tenant text not null,
  device uuid not null,
  serial text not null,
  sign_key bytea not null,
  enrolled_at timestamptz not null,
  valid_until timestamptz not null,
  revoked_at timestamptz,
  primary key (tenant, device)
);

alter table device enable row level security;
create policy own_rows on device using (tenant = current_setting('amends.tenant', true)) with check (tenant = current_setting('amends.tenant', true));
grant select, insert, update on device to amends_hub;
grant select, insert, update on enrol_code to amends_hub;
