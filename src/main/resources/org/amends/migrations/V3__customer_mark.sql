create table customer_mark (
  case_id uuid not null,
  mark varchar(420) not null,
  primary key (mark, case_id)
);
create index customer_mark_case on customer_mark (case_id);
