-- A device's next certificate: the present one is good until this one is first used, so that a lost answer locks nobody out.
alter table device add column next_serial text;
alter table device add column next_until timestamptz;
