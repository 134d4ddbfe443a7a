import type { Migration } from './migration.ts';

export const begin: Migration = {
  number: 1,
  purpose: 'deliveries, jobs, reviews and the findings that are followed',
  isBreaking: true,
  statements: [
    `create table deliveries (
      number integer primary key,
      forge text not null,
      id text not null,
      event text not null,
      received_at integer not null
    ) strict`,
    'create unique index deliveries_by_id on deliveries (forge, id)',
    'create index deliveries_by_time on deliveries (forge, received_at)',
    `create table jobs (
      id integer primary key,
      kind text not null,
      key text not null,
      payload text not null,
      supersedes integer not null,
      state text not null check (state in ('waiting', 'running', 'done', 'superseded', 'dead')),
      attempts integer not null,
      created_at integer not null,
      not_before integer not null,
      lease text,
      lease_until integer,
      settled_at integer,
      error text
    ) strict`,
    // Partial: what is done leaves them, so that they stay as small as the work at hand.
    `create index jobs_waiting on jobs (not_before, id) where state = 'waiting'`,
    `create index jobs_running on jobs (lease_until) where state = 'running'`,
    `create index jobs_dead on jobs (id) where state = 'dead'`,
    'create index jobs_unsettled on jobs (key, id) where settled_at is null',
    'create index jobs_settled on jobs (settled_at) where settled_at is not null',
    `create table changes (
      id integer primary key,
      key text not null unique,
      repository text not null,
      last_review text not null
    ) strict`,
    'create index changes_by_repository on changes (repository)',
    `create table reviews (
      id text primary key,
      change integer not null references changes (id) on delete cascade,
      head text not null,
      base text not null,
      published_at integer,
      report text not null
    ) strict`,
    'create index reviews_by_change on reviews (change)',
    // Without row ids the findings of a change lie side by side, however many there are of others.
    `create table findings (
      change integer not null references changes (id) on delete cascade,
      position integer not null,
      id text not null,
      origin text not null,
      kind text not null,
      path text not null,
      line integer not null,
      anchor text not null,
      state text not null check (state in ('open', 'gone')),
      primary key (change, position)
    ) strict, without rowid`,
    'create table probe (id integer primary key check (id = 1), at integer not null) strict',
  ],
};
