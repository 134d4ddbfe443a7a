import type { Migration } from './migration.ts';

export const addPauses: Migration = {
  number: 2,
  purpose: 'changes whose automatic reviews are off',
  isBreaking: false,
  statements: [
    // By its key: a change can be paused before its first review, which is what makes a row of it.
    `create table pauses (
      change_key text primary key,
      repository text not null,
      by text not null,
      at integer not null
    ) strict, without rowid`,
    'create index pauses_by_repository on pauses (repository)',
  ],
};
