import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../fixtures/injection');

/** Where the text of an attacker stands. Of the last seven a model learns only by a tool: these go over several turns. */
export const vectors = [
  'comment',
  'string',
  'file-name',
  'document',
  'title',
  'body',
  'instructions',
  'guidance',
  'commit-message',
  'blame',
  'guidelines',
  'other-file',
  'search-result',
  'searched-guidance',
  'ticket',
] as const;
export type Vector = (typeof vectors)[number];

/** What the attacker wants, and what a model does that obeys him. */
export const goals = [
  'approve',
  'silence',
  'image',
  'link',
  'secret',
  'outside',
  'mention',
  'html',
  'system',
  'suggestion',
  'unicode',
  'command',
  'diagram',
  'verdict',
] as const;
export type Goal = (typeof goals)[number];

export interface Attack {
  readonly id: string;
  readonly vector: Vector;
  readonly goal: Goal;
  /** As the attacker wrote it. */
  readonly text: string;
}

export function readAttacks(): readonly Attack[] {
  return vectors.flatMap((vector) => {
    const rows = JSON.parse(readFileSync(join(folder, `${vector}.json`), 'utf8')) as Omit<Attack, 'vector'>[];
    return rows.map((row) => ({ ...row, vector }));
  });
}

/** Tools by which a model comes upon the text; none: it is shown it at once. */
export const learnedBy: Readonly<Partial<Record<Vector, readonly [name: string, input: unknown]>>> = {
  'commit-message': ['commit_messages', {}],
  blame: ['blame_line', { path: 'src/cart.ts', line: 3 }],
  guidelines: ['repository_guidelines', {}],
  'other-file': ['read_file', { path: 'src/other.ts' }],
  'search-result': ['search_text', { text: 'needle' }],
  'searched-guidance': ['people_said', { words: 'needle' }],
  ticket: ['linked_ticket', {}],
};
