import type { Migration } from './migration.ts';

export const addCallbacks: Migration = {
  number: 10,
  purpose: 'programs that are told of changes',
  isBreaking: false,
  statements: [
    `create table callbacks (
      number integer primary key,
      id text not null unique,
      wish text not null,
      created_at integer not null,
      off_since integer,
      secret text not null,
      old_secret text,
      old_until integer
    ) strict`,
  ],
};
