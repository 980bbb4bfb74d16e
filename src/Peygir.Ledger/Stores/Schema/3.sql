-- The third schema: rows refer to each other by small numbers, given in the order of the events, so that rows are short
-- and what is added together lies together. What filters ask for is one table of facets. Keys of linking are first put
-- into a small table. What is emptied here follows from the events and is made anew when the ledger is opened.

DROP TABLE reports;
-- number: of the event that added it first. seq: of the one that added it last. added: the day it was added first.
CREATE TABLE reports (
  number {number},
  id TEXT NOT NULL UNIQUE,
  content TEXT NOT NULL UNIQUE,
  seq BIGINT NOT NULL,
  day BIGINT,
  added BIGINT NOT NULL,
  reader TEXT NOT NULL
);

DROP TABLE statements;
-- seq: of its event. live: of the report's last reading. shown: not replaced and not rejected.
CREATE TABLE statements (
  seq {number},
  report BIGINT NOT NULL,
  kind INTEGER NOT NULL,
  day BIGINT NOT NULL,
  live INTEGER NOT NULL,
  shown INTEGER NOT NULL
);
CREATE INDEX statements_report ON statements (report);
CREATE INDEX statements_indicators ON statements (day, seq) WHERE kind = 4 AND shown = 1;

-- Numbers of commitments by their ids; one that was given is kept, whatever becomes of the commitment.
CREATE TABLE commitment_numbers (
  number {number},
  id BIGINT NOT NULL UNIQUE
);

DROP TABLE mentions;
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

DROP TABLE commitments;
-- id: by which people know it, and by which those are in order that are equal otherwise.
-- state: its status on the day after all that is known, without what only the passing of days changes.
-- latest: the last day anything was said or decided of it. facets: numbers of its facets.
-- decided: whether decisions may bear on it. hidden: merged into another, or rejected.
CREATE TABLE commitments (
  number {number},
  id BIGINT NOT NULL,
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
CREATE INDEX commitments_ended ON commitments (state, said, id) WHERE state <> 1 AND hidden = 0;
CREATE INDEX commitments_reviewed ON commitments (said, id) WHERE reviewed = 1 AND hidden = 0;
CREATE INDEX commitments_latest ON commitments (latest) WHERE decided = 1;
CREATE INDEX commitments_slip ON commitments (slip, id) WHERE slip <> 0 AND hidden = 0;

DROP TABLE parties;
DROP TABLE subjects;
-- A letter and a name: d debtor, c creditor, p party of any role or side of a speaker, s subject, a area; k a kind's number.
CREATE TABLE facets (
  number {number},
  name TEXT NOT NULL UNIQUE
);
CREATE TABLE facet_members (
  facet BIGINT NOT NULL,
  commitment BIGINT NOT NULL,
  PRIMARY KEY (facet, commitment)
){clustered};

-- Keys by which linking finds commitments. The recent ones are few and go to the others a part at a time: keys are
-- hashes, and each that is added alone changes another page of a large table.
DROP TABLE link_keys;
CREATE TABLE link_keys (
  key BIGINT NOT NULL,
  commitment BIGINT NOT NULL,
  PRIMARY KEY (key, commitment)
){clustered};
CREATE TABLE recent_link_keys (
  key BIGINT NOT NULL,
  commitment BIGINT NOT NULL,
  PRIMARY KEY (key, commitment)
){clustered};

DELETE FROM sketch_keys;
DELETE FROM decisions;
DELETE FROM subject_days;
UPDATE facts SET value = '' WHERE name = 'index';
