import type { Migration } from './migration.ts';

export const addDismissals: Migration = {
  number: 5,
  purpose: 'findings that are not to be told any more',
  isBreaking: false,
  statements: [
    // `change_key` is empty for those that hold in the whole repository.
    `create table dismissals (
      repository text not null,
      change_key text not null,
      id text not null,
      dismissal text not null,
      primary key (repository, change_key, id)
    ) strict, without rowid`,
  ],
};
