create table event (
  position bigint primary key,
  incarnation uuid not null,
  seq bigint not null,
  case_id uuid,
  type varchar(64) not null,
  at timestamp(9) with time zone not null,
  envelope varbinary(1048576) not null,
  unique (incarnation, seq)
);
create index event_case on event (case_id, position);

create table case_row (
  case_id uuid primary key,
  number varchar(40) not null,
  kind varchar(80) not null,
  customer varchar(400) not null,
  phone varchar(400) not null,
  account varchar(400) not null,
  status varchar(10) not null,
  opened timestamp(9) with time zone not null,
  since timestamp(9) with time zone not null,
  next_due timestamp(9) with time zone,
  owner varchar(80) not null,
  version bigint not null
);
create index case_row_number on case_row (number);
create index case_row_status on case_row (status, opened);
create index case_row_opened on case_row (opened);
create index case_row_phone on case_row (phone);
create index case_row_account on case_row (account);

create table promise_row (
  case_id uuid not null,
  promise varchar(80) not null,
  what_zh varchar(2000) not null,
  what_en varchar(2000) not null,
  owner varchar(400) not null,
  due timestamp(9) with time zone not null,
  primary key (case_id, promise)
);
create index promise_row_due on promise_row (due);

create table grant_row (
  position bigint primary key,
  case_id uuid not null,
  on_day date not null,
  role varchar(40) not null,
  minor bigint not null,
  currency char(3) not null
);
create index grant_row_case on grant_row (case_id);
create index grant_row_day on grant_row (on_day, role);

create table sealed_day (
  on_day date primary key
);

create table sentinel (
  id int primary key,
  schema_version int not null,
  device uuid not null,
  incarnation uuid not null,
  seq bigint not null,
  hash char(64) not null,
  position bigint not null
);
