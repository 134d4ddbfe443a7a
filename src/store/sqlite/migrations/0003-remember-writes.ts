import type { Migration } from './migration.ts';

export const rememberWrites: Migration = {
  number: 3,
  purpose: 'what forges took from us a moment ago, and how old reviews are',
  isBreaking: false,
  statements: [
    `create table written (
      change integer not null references changes (id) on delete cascade,
      kind text not null,
      name text not null,
      review text not null,
      at integer not null,
      primary key (change, kind, name)
    ) strict, without rowid`,
    'alter table reviews add column created_at integer not null default 0',
    `update reviews set created_at = 1000 * unixepoch(report ->> 'createdAt')`,
    'create index reviews_by_age on reviews (created_at)',
  ],
};
