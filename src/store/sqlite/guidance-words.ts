import { dirname } from 'node:path/posix';
import type { Insertable } from 'kysely';
import { digestOf } from '../../domain/digest.ts';
import type { RepositoryRef } from '../../domain/event.ts';
import type { Guidance } from '../../domain/guidance.ts';
import { keyOfRepository } from '../../domain/job.ts';
import { searchTerms, tellingTerms } from '../../domain/search-terms.ts';
import type { GuidanceQuery } from '../../ports/guidance-book.ts';
import type { Tables } from './tables.ts';

/** Of what is looked for: beyond these a search says little more and takes long. */
const mostPaths = 40;
const mostTerms = 120;

/** Stands for the subject of what is about nothing in particular: it always matches. */
const anything = 'anything';

/** What an entry is found by, column by column. */
export function wordsOf({
  repository,
  about,
  words,
}: Guidance): Omit<Insertable<Tables['guidance_words']>, 'rowid'> {
  const { origin, kind, path, symbol, quote, what } = about;
  const isGeneral = `${origin}${kind}${path}` === '';
  return {
    home: homeOf(repository),
    place: joined(path),
    subject: isGeneral ? anything : joined(`${origin} ${kind}`),
    code: joined(`${symbol} ${quote}`),
    said: joined(`${words} ${what}`),
  };
}

/**
 * In FTS5's language: entries of the repository about these files, what lies beside them, these subjects, or with some of the
 * words. Each term is of letters and digits, and stands between quotes: nothing in it is an operator.
 */
export function matchFor(repository: RepositoryRef, { paths, subjects, text }: GuidanceQuery): string {
  const near = paths.slice(0, mostPaths);
  const folders = near.map((path) => dirname(path)).filter((folder) => folder !== '.');
  const columns = [
    column('place', [...near, ...folders].map(phrase)),
    column('subject', [anything, ...subjects.slice(0, mostPaths)].map(phrase)),
    column('{code said}', tellingTerms(text, mostTerms).map(phrase)),
  ];
  return `home : ${phrase(homeOf(repository))} AND (${columns.filter((one) => one !== '').join(' OR ')})`;
}

/** Of all repositories or of one, those with some of the words. */
export function matchOfWords(text: string, repository: RepositoryRef | undefined): string {
  const words = column('{place subject code said}', [...new Set(searchTerms(text))].map(phrase));
  return repository === undefined ? words : `home : ${phrase(homeOf(repository))} AND ${words}`;
}

function column(name: string, phrases: readonly string[]): string {
  const distinct = [...new Set(phrases)].filter((one) => one !== '""');
  return distinct.length === 0 ? '' : `${name} : (${distinct.join(' OR ')})`;
}

/** All of its terms, one behind the other. */
function phrase(text: string): string {
  return `"${joined(text)}"`;
}

function joined(text: string): string {
  return searchTerms(text).join(' ');
}

/** One term. */
function homeOf(repository: RepositoryRef): string {
  return digestOf(keyOfRepository(repository)).slice(0, 20);
}
