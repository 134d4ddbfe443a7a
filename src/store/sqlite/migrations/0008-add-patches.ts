import type { Migration } from './migration.ts';

export const addPatches: Migration = {
  number: 8,
  purpose: 'patches that are too long for a comment',
  isBreaking: false,
  statements: [
    `create table patches (
      id text primary key,
      repository text not null,
      text text not null,
      expires_at integer not null
    ) strict`,
    'create index patches_by_repository on patches (repository)',
    'create index patches_by_end on patches (expires_at)',
  ],
};
