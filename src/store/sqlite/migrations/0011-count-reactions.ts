import type { Migration } from './migration.ts';

export const countReactions: Migration = {
  number: 11,
  purpose: 'reactions that were counted, so that each counts once',
  isBreaking: false,
  statements: [`alter table changes add column reactions text not null default '{}'`],
};
