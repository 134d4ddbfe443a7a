import type { Migration } from './migration.ts';

export const keepClaims: Migration = {
  number: 12,
  purpose: 'what the agent said of a place, so that it is found again at the next head',
  isBreaking: false,
  statements: ['alter table findings add column claim text'],
};
