import type { Migration } from './migration.ts';

/**
 * The words to be found by stand beside the entries, as `searchTerms` makes them, with a space between two: `ascii` cuts at
 * these and leaves every other character as it is. `home` names the repository, so that a search reads no others.
 */
export const addGuidance: Migration = {
  number: 15,
  purpose: 'what people of a repository said of findings, for the agent to know',
  isBreaking: false,
  statements: [
    `create table guidance (
      number integer primary key,
      repository text not null,
      id text not null,
      source text not null,
      state text not null,
      finding text,
      origin text not null,
      path text not null,
      weight integer not null,
      at integer not null,
      uses integer not null default 0,
      used_at integer,
      entry text not null
    ) strict`,
    'create unique index guidance_by_id on guidance (repository, id)',
    'create index guidance_by_finding on guidance (repository, finding)',
    'create index guidance_by_path on guidance (repository, path)',
    `create virtual table guidance_words using fts5(
      home, place, subject, code, said, tokenize = 'ascii'
    )`,
  ],
};
