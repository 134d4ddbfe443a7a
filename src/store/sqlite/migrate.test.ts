import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from '@jest/globals';
import { checkFitness, migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';

const now = new Date(0);

/** The tables and indexes, as SQLite notes them. */
function schemaOf(database: DatabaseSync): readonly string[] {
  const rows = database.prepare('select sql from sqlite_schema where sql is not null order by name').all();
  return rows.map(({ sql }) => String(sql).replace(/\s+/g, ' '));
}

function databaseAt(version: number, steps: readonly Migration[] = migrations): DatabaseSync {
  const database = new DatabaseSync(':memory:');
  migrate(database, steps.slice(0, version), now);
  return database;
}

const step = (number: number, ...statements: readonly string[]): Migration => ({
  number,
  purpose: 'a test',
  isBreaking: false,
  statements,
});

describe('the migrations', () => {
  it('count from 1 without gaps', () => {
    expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, index) => index + 1));
  });

  it.each(migrations.map(({ number }) => number))('leave version %d as it was published', (version) => {
    using database = databaseAt(version);
    const published = readFileSync(new URL(`migrations/schema-${version}.sql`, import.meta.url), 'utf8');
    expect(`${schemaOf(database).join(';\n')};\n`).toBe(published);
  });

  it.each([0, ...migrations.map(({ number }) => number)])(
    'lead from version %d to the last one',
    (version) => {
      using database = databaseAt(version);
      migrate(database, migrations, now);
      using fresh = databaseAt(migrations.length);
      expect(schemaOf(database)).toEqual(schemaOf(fresh));
      expect(checkFitness(database, '', migrations)).toBe('fits');
    },
  );

  it('give plans of before their branch, and a day to expire on', () => {
    using database = databaseAt(5);
    const plan = {
      id: 'p1',
      change: { repo: { forge: 'github', path: 'octo/cat' }, number: 7 },
      head: 'a1b2c3d4e5'.repeat(4),
      askedAt: '2026-01-01T10:20:30.456Z',
      state: 'proposed',
    };
    database
      .prepare('insert into plans (id, change_key, repository, state, plan) values (?, ?, ?, ?, ?)')
      .run('p1', 'github:octo/cat#7', 'github:octo/cat', plan.state, JSON.stringify(plan));
    migrate(database, migrations, now);
    const kept = database.prepare('select plan from plans').get();
    expect(JSON.parse(String(kept?.['plan']))).toEqual({
      ...plan,
      branch: 'autoglm/fix/7-a1b2c3d',
      expiresAt: '2026-01-08T10:20:30.456Z',
    });
  });

  it('are taken once, in their order', () => {
    const steps = [
      step(1, 'create table a (x)'),
      step(2, 'insert into a values (1)'),
      step(3, 'update a set x = x + 1'),
    ];
    using database = databaseAt(2, steps);
    expect(checkFitness(database, '', steps)).toBe('older');
    migrate(database, steps, now);
    migrate(database, steps, now);
    expect(database.prepare('select x from a').all()).toEqual([{ x: 2 }]);
  });

  it('that fail leave the version before', () => {
    const steps = [
      step(1, 'create table a (x)'),
      step(2, 'insert into a values (1)', 'insert into missing values (1)'),
    ];
    using database = new DatabaseSync(':memory:');
    expect(() => migrate(database, steps, now)).toThrow('no such table: missing');
    expect(database.prepare('select x from a').all()).toEqual([]);
    expect(database.prepare('select number from migrations').all()).toEqual([{ number: 1 }]);
  });
});
