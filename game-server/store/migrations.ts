/** The shape of the file, version by version. A step, once released, is never edited: a new one is added below. */

export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE scenarios (hash TEXT PRIMARY KEY, json TEXT NOT NULL) STRICT, WITHOUT ROWID;

  CREATE TABLE workshops (
    id TEXT PRIMARY KEY, scenario TEXT NOT NULL REFERENCES scenarios (hash), language TEXT NOT NULL,
    open INTEGER NOT NULL, salt TEXT NOT NULL, created_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE codes (code TEXT PRIMARY KEY, workshop TEXT NOT NULL UNIQUE REFERENCES workshops (id)) STRICT, WITHOUT ROWID;

  CREATE TABLE tables (
    id TEXT PRIMARY KEY, workshop TEXT NOT NULL REFERENCES workshops (id), number INTEGER NOT NULL,
    seed TEXT NOT NULL, pace TEXT NOT NULL, epoch INTEGER NOT NULL DEFAULT 0, closed INTEGER NOT NULL DEFAULT 0,
    UNIQUE (workshop, number)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE events (
    table_id TEXT NOT NULL REFERENCES tables (id), seq INTEGER NOT NULL, epoch INTEGER NOT NULL, entry TEXT NOT NULL,
    text_id TEXT, text_length INTEGER, text_commitment TEXT, hash TEXT NOT NULL,
    PRIMARY KEY (table_id, seq)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE commands (
    table_id TEXT NOT NULL REFERENCES tables (id), seat TEXT NOT NULL, cid TEXT NOT NULL, answer TEXT NOT NULL,
    PRIMARY KEY (table_id, seat, cid)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE texts (
    id TEXT NOT NULL, table_id TEXT NOT NULL REFERENCES tables (id), body TEXT NOT NULL, salt TEXT NOT NULL,
    PRIMARY KEY (table_id, id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE seats (
    id TEXT PRIMARY KEY, workshop TEXT NOT NULL REFERENCES workshops (id), table_id TEXT NOT NULL REFERENCES tables (id),
    nickname TEXT, language TEXT NOT NULL, platzkarte TEXT NOT NULL,
    UNIQUE (workshop, platzkarte)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX seats_of_table ON seats (table_id);

  CREATE TABLE credentials (
    hash TEXT PRIMARY KEY, workshop TEXT NOT NULL REFERENCES workshops (id), kind TEXT NOT NULL,
    seat TEXT REFERENCES seats (id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX credentials_of_seat ON credentials (seat);

  CREATE TABLE drafts (
    seat TEXT NOT NULL REFERENCES seats (id), key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (seat, key)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE signs (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  `,
  `
  ALTER TABLE tables ADD COLUMN preset TEXT;
  `,
  `
  ALTER TABLE workshops ADD COLUMN devices TEXT NOT NULL DEFAULT 'person';
  ALTER TABLE seats ADD COLUMN device TEXT;
  CREATE INDEX seats_of_device ON seats (device);
  `,
  `
  CREATE TABLE abouts (workshop TEXT PRIMARY KEY REFERENCES workshops (id), about TEXT NOT NULL) STRICT, WITHOUT ROWID;
  `,
  `
  ALTER TABLE credentials ADD COLUMN table_id TEXT;
  ALTER TABLE credentials ADD COLUMN name TEXT;
  CREATE INDEX credentials_of_workshop ON credentials (workshop);
  `,
  // What was opened before anybody could say how long it is kept stays for the thirty days that are said today.
  `
  ALTER TABLE workshops ADD COLUMN kept_until INTEGER NOT NULL DEFAULT 0;
  UPDATE workshops SET kept_until = created_at + 2592000000;
  CREATE TABLE notices (
    workshop TEXT NOT NULL REFERENCES workshops (id), version INTEGER NOT NULL, confirmed INTEGER NOT NULL,
    PRIMARY KEY (workshop, version)
  ) STRICT, WITHOUT ROWID;
  `,
]
