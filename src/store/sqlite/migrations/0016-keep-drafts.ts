import type { Migration } from './migration.ts';

export const keepDrafts: Migration = {
  number: 16,
  purpose: 'what a model wrote for a plan, until the plan is over',
  isBreaking: false,
  statements: ['alter table plans add column draft text'],
};
