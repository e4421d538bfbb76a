-- Conversation versions that a consultation has opened with: never changed, never removed.
-- The version is the SHA-256 of the bundle; the bundle is JSON and holds every word of the version.
create table conversation_version (
  version varchar(64) primary key,
  name text not null,
  bundle text not null,
  created_at timestamp with time zone not null
);
