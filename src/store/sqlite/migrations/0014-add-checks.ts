import type { Migration } from './migration.ts';

export const addChecks: Migration = {
  number: 14,
  purpose: 'how checks by the command of the operator ended',
  isBreaking: false,
  statements: [
    `create table checks (
      name text primary key,
      ending text not null,
      at integer not null
    ) strict, without rowid`,
    'create index checks_by_age on checks (at)',
  ],
};
