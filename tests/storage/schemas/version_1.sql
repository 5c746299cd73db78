-- A progress file of schema version 1.
PRAGMA application_id=1903520112;
PRAGMA user_version=1;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'quizapp','events','2025-03-01 12:00:00+00:00');
CREATE TABLE events (
            seq INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE, device TEXT NOT NULL,
            stamp INTEGER NOT NULL, at TEXT NOT NULL, kind TEXT NOT NULL,
            question TEXT NOT NULL, payload TEXT NOT NULL);
INSERT INTO "events" VALUES(1,'id-1','id-0',1740830400000000,'2025-03-01T12:00:00.000000+00:00','answered','samesite','{"quiz":"quiz-1","parent":"","topic":"cookie","day":"2025-03-01","answer":"쿠키 ''인용'' answer","coverage":0.6,"estimate":60,"hints":0,"seconds":30.0,"shown_early":false,"evidence":[{"point":"csrf","phrase":"csrf","start":0,"end":2,"quote":"쿠키","rule":"exact"}],"matched":["csrf"],"missed":["lax"],"misconceptions":[],"suggested":3}');
INSERT INTO "events" VALUES(2,'id-2','id-0',1741089600000000,'2025-03-04T12:00:00.000000+00:00','answered','samesite','{"quiz":"quiz-1","parent":"","topic":"cookie","day":"2025-03-04","answer":"쿠키 ''인용'' answer","coverage":0.8,"estimate":80,"hints":0,"seconds":30.0,"shown_early":false,"evidence":[{"point":"csrf","phrase":"csrf","start":0,"end":2,"quote":"쿠키","rule":"exact"}],"matched":["csrf"],"missed":["lax"],"misconceptions":[],"suggested":3}');
INSERT INTO "events" VALUES(3,'id-3','id-0',1741089600000001,'2025-03-01T12:00:00.000000+00:00','answered','old-secure','{"quiz":"quiz-1","parent":"","topic":"cookie","day":"2025-03-01","answer":"쿠키 ''인용'' answer","coverage":0.2,"estimate":20,"hints":0,"seconds":30.0,"shown_early":false,"evidence":[{"point":"csrf","phrase":"csrf","start":0,"end":2,"quote":"쿠키","rule":"exact"}],"matched":["csrf"],"missed":["lax"],"misconceptions":[],"suggested":3}');
INSERT INTO "events" VALUES(4,'id-4','id-0',1741089600000002,'2025-03-01T12:00:00.000000+00:00','rated','samesite','{"attempt":"id-1","rating":2}');
INSERT INTO "events" VALUES(5,'id-5','id-0',1741089600000003,'2025-03-04T12:00:00.000000+00:00','claimed','samesite','{"attempt":"id-2","point":"lax","phrase":"top-level","coverage":1.0,"estimate":90}');
INSERT INTO "events" VALUES(6,'id-6','id-0',1741089600000004,'2025-03-01T12:00:00.000000+00:00','rated','old-secure','{"attempt":"id-3","rating":1}');
INSERT INTO "events" VALUES(7,'id-7','id-0',1741089600000005,'2025-03-01T12:00:00.000000+00:00','undone','old-secure','{"event":"id-6"}');
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
INSERT INTO "meta" VALUES('device','id-0');
CREATE TABLE renames (old TEXT PRIMARY KEY, new TEXT NOT NULL) WITHOUT ROWID;
INSERT INTO "renames" VALUES('old-secure','secure');
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX events_of_question ON events (question, stamp);
CREATE INDEX rarer_events ON events (question, stamp) WHERE kind != 'answered';
CREATE TRIGGER events_are_never_changed BEFORE UPDATE ON events
            BEGIN SELECT RAISE(ABORT, 'events are only ever added'); END;
CREATE TRIGGER events_are_never_deleted BEFORE DELETE ON events
            BEGIN SELECT RAISE(ABORT, 'events are only ever added'); END;
COMMIT;
