import type { Migration } from './migration.ts';

export const addAwaitedReviews: Migration = {
  number: 6,
  purpose: 'who waits for a review, and the plans that nobody has decided',
  isBreaking: false,
  statements: [
    `create table awaited_reviews (
      change_key text not null,
      comment text not null,
      repository text not null,
      thread text,
      installation text not null,
      primary key (change_key, comment)
    ) strict, without rowid`,
    'create index awaited_reviews_by_repository on awaited_reviews (repository)',
    'create index plans_by_state on plans (state)',
    // Plans of before had their branch's name from their head, and seven days.
    `update plans set plan = json_set(
      plan,
      '$.branch',
      'autoglm/fix/' || json_extract(plan, '$.change.number') || '-' || substr(json_extract(plan, '$.head'), 1, 7),
      '$.expiresAt',
      strftime('%Y-%m-%dT%H:%M:%fZ', json_extract(plan, '$.askedAt'), '+7 days')
    ) where json_extract(plan, '$.branch') is null`,
  ],
};
