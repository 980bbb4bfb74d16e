-- The first schema, for SQLite and PostgreSQL alike. {clustered} makes a table its own index where the database can,
-- {number} a primary key that is the number of its row.
-- Days are numbers of days since 1970-01-01. Numbers of kinds and states are those of the enumerations.

-- The truth. Appended to, never changed.
CREATE TABLE events (
  seq {number},
  at BIGINT NOT NULL,
  kind INTEGER NOT NULL,
  report TEXT NOT NULL,
  reader TEXT NOT NULL,
  person TEXT NOT NULL,
  reason TEXT NOT NULL,
  body TEXT NOT NULL
);

-- All below follows from the events.

-- seq: of the event that added it last. added: the day it was added first.
CREATE TABLE reports (
  id TEXT PRIMARY KEY,
  content TEXT NOT NULL UNIQUE,
  seq BIGINT NOT NULL,
  day BIGINT,
  added BIGINT NOT NULL,
  reader TEXT NOT NULL
){clustered};
CREATE INDEX reports_day ON reports (day);

-- seq: of its event. live: of the report's last reading. shown: not replaced and not rejected.
CREATE TABLE statements (
  seq {number},
  report TEXT NOT NULL,
  kind INTEGER NOT NULL,
  day BIGINT NOT NULL,
  live INTEGER NOT NULL,
  shown INTEGER NOT NULL
);
CREATE INDEX statements_report ON statements (report);
CREATE INDEX statements_indicators ON statements (day, seq) WHERE kind = 4 AND shown = 1;

-- linked: the commitment that linking gave the statement to, 0 where only a person did.
-- commitment: the one it belongs to after all decisions, 0 where to none.
CREATE TABLE mentions (
  commitment BIGINT NOT NULL,
  statement BIGINT NOT NULL,
  linked BIGINT NOT NULL,
  PRIMARY KEY (commitment, statement, linked)
){clustered};
CREATE INDEX mentions_statement ON mentions (statement);
CREATE INDEX mentions_linked ON mentions (linked) WHERE linked <> commitment;

-- state: its status on the day after all that is known, without what only the passing of days changes.
-- latest: the last day anything was said or decided of it. facets: its rows in parties and subjects.
-- decided: whether decisions may bear on it. hidden: merged into another, or rejected.
CREATE TABLE commitments (
  id {number},
  state INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  area TEXT NOT NULL,
  opened BIGINT NOT NULL,
  said BIGINT NOT NULL,
  latest BIGINT NOT NULL,
  due BIGINT,
  slip INTEGER,
  reviewed INTEGER NOT NULL,
  decided INTEGER NOT NULL,
  hidden INTEGER NOT NULL,
  facets TEXT NOT NULL
);
CREATE INDEX commitments_due ON commitments (due, id) WHERE state = 1 AND hidden = 0;
CREATE INDEX commitments_said ON commitments (said, id) WHERE hidden = 0;
CREATE INDEX commitments_latest ON commitments (latest);
CREATE INDEX commitments_slip ON commitments (slip, id) WHERE slip <> 0 AND hidden = 0;

-- role: 0 debtor, 1 creditor, 2 side of a speaker.
CREATE TABLE parties (
  party TEXT NOT NULL,
  role INTEGER NOT NULL,
  commitment BIGINT NOT NULL,
  PRIMARY KEY (party, role, commitment)
){clustered};

CREATE TABLE subjects (
  subject TEXT NOT NULL,
  commitment BIGINT NOT NULL,
  PRIMARY KEY (subject, commitment)
){clustered};

-- The days on which reports spoke of a subject, and in how many statements.
CREATE TABLE subject_days (
  subject TEXT NOT NULL,
  day BIGINT NOT NULL,
  statements BIGINT NOT NULL,
  PRIMARY KEY (subject, day)
){clustered};

-- Keys by which linking finds commitments and reports again.
CREATE TABLE link_keys (
  key BIGINT NOT NULL,
  commitment BIGINT NOT NULL,
  PRIMARY KEY (key, commitment)
){clustered};

CREATE TABLE sketch_keys (
  key BIGINT NOT NULL,
  report TEXT NOT NULL,
  PRIMARY KEY (key, report)
){clustered};

-- target: "c:" and a commitment's id, or "r:" and a report's.
CREATE TABLE decisions (
  target TEXT NOT NULL,
  seq BIGINT NOT NULL,
  PRIMARY KEY (target, seq)
){clustered};
CREATE INDEX decisions_seq ON decisions (seq);

CREATE TABLE facts (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
){clustered};
