import type { Migration } from './migration.ts';

export const addConflicts: Migration = {
  number: 7,
  purpose: 'changes that cannot be merged, and where changes want to be merged into',
  isBreaking: false,
  statements: [
    // One that is over stays until the next one: it tells when.
    `create table conflicts (
      change_key text primary key,
      repository text not null,
      conflict text not null,
      ended_at integer
    ) strict, without rowid`,
    'create index conflicts_by_repository on conflicts (repository)',
    'alter table changes add column target text',
    'create index changes_by_target on changes (repository, target)',
  ],
};
