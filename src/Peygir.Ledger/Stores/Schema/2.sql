-- The second schema: keys of sketches hold the number of a report in place of its id, and fewer commitments are indexed
-- by their latest day. What is emptied here follows from the events and is made anew when the ledger is opened.

DROP TABLE reports;
-- first, seq: of the events that added it first and last. added: the day it was added first.
CREATE TABLE reports (
  id TEXT PRIMARY KEY,
  content TEXT NOT NULL UNIQUE,
  first BIGINT NOT NULL,
  seq BIGINT NOT NULL,
  day BIGINT,
  added BIGINT NOT NULL,
  reader TEXT NOT NULL
){clustered};
CREATE INDEX reports_day ON reports (day);

DROP INDEX commitments_latest;
CREATE INDEX commitments_latest ON commitments (latest) WHERE decided = 1;

DROP TABLE sketch_keys;
-- report: the number of the event that added it first.
CREATE TABLE sketch_keys (
  key BIGINT NOT NULL,
  report BIGINT NOT NULL,
  PRIMARY KEY (key, report)
){clustered};

UPDATE facts SET value = '' WHERE name = 'index';
