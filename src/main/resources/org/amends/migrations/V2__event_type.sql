create index event_type on event (type, position);
