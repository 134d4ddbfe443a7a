import type { Migration } from './migration.ts';

export const addPlans: Migration = {
  number: 4,
  purpose: 'fix plans, and the audit log of what became of them',
  isBreaking: false,
  statements: [
    `create table plans (
      id text primary key,
      change_key text not null,
      repository text not null,
      state text not null check (state in ('proposed', 'confirmed', 'rejected', 'expired', 'opened')),
      plan text not null
    ) strict`,
    'create index plans_by_change on plans (change_key)',
    'create index plans_by_repository on plans (repository)',
    'create table audit (number integer primary key, text text not null, seal text not null) strict',
    // The end of the log, so that it shows when the log was cut off.
    `create table audit_head (
      id integer primary key check (id = 1), number integer not null, seal text not null
    ) strict`,
  ],
};
