-- A progress file of schema version 4.
PRAGMA application_id=1903520112;
PRAGMA user_version=4;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'quizapp','events','2025-03-01 12:00:00+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'quizapp','derived_tables','2025-03-01 12:00:00+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'quizapp','quizzes','2025-03-01 12:00:00+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'quizapp','first_scores','2025-03-01 12:00:00+00:00');
CREATE TABLE attempts (
            question TEXT NOT NULL, stamp INTEGER NOT NULL, uuid TEXT NOT NULL,
            event INTEGER NOT NULL, topic TEXT NOT NULL, day TEXT NOT NULL, at TEXT NOT NULL,
            coverage REAL NOT NULL, estimate INTEGER NOT NULL,
            original_coverage REAL NOT NULL, original_estimate INTEGER NOT NULL,
            rating INTEGER, hints INTEGER NOT NULL, seconds INTEGER NOT NULL,
            PRIMARY KEY (question, stamp, uuid)) WITHOUT ROWID;
INSERT INTO "attempts" VALUES('samesite',1740830400000000,'id-1',1,'cookie','2025-03-01','2025-03-01T12:00:00.000000+00:00',0.6,60,0.6,60,2,0,30);
INSERT INTO "attempts" VALUES('samesite',1741089600000000,'id-2',2,'cookie','2025-03-04','2025-03-04T12:00:00.000000+00:00',1.0,90,0.8,80,3,0,30);
INSERT INTO "attempts" VALUES('secure',1741089600000001,'id-3',3,'cookie','2025-03-01','2025-03-01T12:00:00.000000+00:00',0.2,20,0.2,20,3,0,30);
CREATE TABLE days (
            day TEXT NOT NULL, topic TEXT NOT NULL, attempts INTEGER NOT NULL,
            estimate INTEGER NOT NULL, original_estimate INTEGER NOT NULL,
            seconds INTEGER NOT NULL, PRIMARY KEY (day, topic)) WITHOUT ROWID;
INSERT INTO "days" VALUES('2025-03-01','cookie',2,80,80,60);
INSERT INTO "days" VALUES('2025-03-04','cookie',1,90,80,30);
CREATE TABLE drafts (
            quiz TEXT NOT NULL, question TEXT NOT NULL, text TEXT NOT NULL,
            updated TEXT NOT NULL, PRIMARY KEY (quiz, question)) WITHOUT ROWID;
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
INSERT INTO "meta" VALUES('derived','fresh');
INSERT INTO "meta" VALUES('device','id-0');
CREATE TABLE phrases (
            question TEXT NOT NULL, point TEXT NOT NULL, phrase TEXT NOT NULL, at TEXT NOT NULL,
            PRIMARY KEY (question, point, phrase)) WITHOUT ROWID;
INSERT INTO "phrases" VALUES('samesite','lax','top-level','2025-03-04T12:00:00.000000+00:00');
CREATE TABLE quizzes (
            id TEXT PRIMARY KEY, state TEXT NOT NULL, started TEXT NOT NULL,
            updated TEXT NOT NULL, finished TEXT) WITHOUT ROWID;
CREATE TABLE renames (old TEXT PRIMARY KEY, new TEXT NOT NULL) WITHOUT ROWID;
INSERT INTO "renames" VALUES('old-secure','secure');
CREATE TABLE standings (
            question TEXT PRIMARY KEY, topic TEXT NOT NULL, attempts INTEGER NOT NULL,
            last_at TEXT NOT NULL, last_coverage REAL NOT NULL, last_estimate INTEGER NOT NULL,
            first_estimate INTEGER NOT NULL, coverage REAL NOT NULL, seconds INTEGER NOT NULL,
            points TEXT NOT NULL, state INTEGER, step INTEGER, stability REAL, difficulty REAL,
            due TEXT, last_review TEXT) WITHOUT ROWID;
INSERT INTO "standings" VALUES('samesite','cookie',2,'2025-03-04T12:00:00.000000+00:00',1.0,90,60,1.6,60,'{"lax":[1,1,1,1741089600000000],"csrf":[2,0,1,1741089600000000]}',2,NULL,8.04317591152895694506e+00,5.10228690419229291563e+00,'2025-03-12T12:00:00.000000+00:00','2025-03-04T12:00:00.000000+00:00');
INSERT INTO "standings" VALUES('secure','cookie',1,'2025-03-01T12:00:00.000000+00:00',0.2,20,20,0.2,30,'{"lax":[0,1,0,1740830400000000],"csrf":[1,0,1,1740830400000000]}',2,NULL,2.3065,2.11810397045901588342e+00,'2025-03-03T12:00:00.000000+00:00','2025-03-01T12:00:00.000000+00:00');
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX events_of_question ON events (question, stamp);
CREATE INDEX rarer_events ON events (question, stamp) WHERE kind != 'answered';
CREATE TRIGGER events_are_never_changed BEFORE UPDATE ON events
            BEGIN SELECT RAISE(ABORT, 'events are only ever added'); END;
CREATE TRIGGER events_are_never_deleted BEFORE DELETE ON events
            BEGIN SELECT RAISE(ABORT, 'events are only ever added'); END;
CREATE INDEX standings_by_due ON standings (due, question, topic) WHERE due IS NOT NULL;
CREATE INDEX unfinished_quizzes ON quizzes (updated) WHERE finished IS NULL;
COMMIT;
