import { keyOfRepository } from '../domain/job.ts';
import type { KeptGuidance } from '../store/sqlite/sqlite-guidance.ts';
import { printableText } from './terminal/cells.ts';

const longestWords = 160;

/** Which one it is, what it is about, and what was said; three lines at most. */
export function renderGuidance(entry: KeptGuidance): string {
  const { id, repository, about, words } = entry;
  const subject = [about.origin, about.kind, about.path].filter((part) => part !== '').join('  ');
  const said = words.length > longestWords ? `${words.slice(0, longestWords)}…` : words;
  const lines = [
    `${id}  ${keyOfRepository(repository)}  ${whoSays(entry)}; ${useOf(entry)}`,
    ...(subject === '' ? [] : [`    ${subject}`]),
    ...(said === '' ? [] : [`    “${said}”`]),
  ];
  return lines.map((line) => `${printableText(line)}\n`).join('');
}

/** All that is known of it, a line each. */
export function renderGuidanceInFull(entry: KeptGuidance): string {
  const { about, change, finding, editedBy } = entry;
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['name', entry.id],
    ['repository', keyOfRepository(entry.repository)],
    ['said', whoSays(entry)],
    ['words', entry.words],
    ['edited by', editedBy],
    ['change', change && `#${change.number}`],
    ['finding', finding],
    ['of', about.origin],
    ['kind', about.kind],
    ['path', about.path],
    ['in', about.symbol],
    ['code', about.quote],
    ['claim', about.what],
    ['weight', `${entry.weight}`],
    ['used', useOf(entry)],
    ['state', entry.state],
  ];
  return rows
    .filter(([, value = '']) => value !== '')
    .map(([name, value = '']) => `${name.padEnd(12)}${printableText(value)}\n`)
    .join('');
}

function whoSays({ source, opinion, by, role, at, change, state }: KeptGuidance): string {
  const where = change === undefined ? '' : ` at #${change.number}`;
  const removed = state === 'removed' ? 'removed, ' : '';
  return `${removed}${source}, ${opinion}, by ${by} (${role}) on ${at.slice(0, 10)}${where}`;
}

function useOf({ uses, usedAt }: KeptGuidance): string {
  if (usedAt === undefined) return 'not used yet';
  return `used ${uses === 1 ? 'once' : `${uses} times`}, last on ${usedAt.slice(0, 10)}`;
}
