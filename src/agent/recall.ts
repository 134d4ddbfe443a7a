import type { Guidance } from '../domain/guidance.ts';
import type { RepoPath } from '../domain/ids.ts';
import type { GuidanceBook, GuidanceQuery } from '../ports/guidance-book.ts';
import type { AgentParts, AgentRun, AgentSubject } from './agent-run.ts';
import { limits } from './limits.ts';
import { plainWords } from './plain-words.ts';
import type { CountTokens } from './token-counter.ts';

/** What people of the repository said of findings, and how much of it is shown. */
export interface AgentMemory {
  readonly book: GuidanceBook;
  readonly limits: { readonly shown: number; readonly tokens: number };
}

/** What people said before, looked up for one piece of the agent's work. */
export interface Recall {
  /** The best that fit, a row each; the log tells which were shown. @param part Of the plan */
  readonly find: (part: string, query: GuidanceQuery) => Promise<readonly string[]>;
  /** Claims of the agent that maintainers dismissed in these files, in whatever change. */
  readonly settled: (paths: readonly RepoPath[]) => Promise<readonly Guidance[]>;
  /** Claims were dropped because of these. */
  readonly noteDropped: (part: string, entries: readonly Guidance[]) => Promise<void>;
}

const nothing: Recall = {
  find: () => Promise.resolve([]),
  settled: () => Promise.resolve([]),
  noteDropped: () => Promise.resolve(),
};

interface RecallOptions {
  readonly run: AgentRun;
  readonly countTokens: CountTokens;
  /** The agent may see files of these paths only, and what was said of them. */
  readonly isIncluded: (path: RepoPath) => boolean;
}

/** undefined: nothing is remembered here. */
export function createRecall(
  { repository }: Pick<AgentSubject, 'repository'>,
  { memory, settings, now }: Pick<AgentParts, 'memory' | 'settings' | 'now'>,
  { run, countTokens, isIncluded }: RecallOptions,
): Recall | undefined {
  if (memory === undefined || !settings.learn) return undefined;
  const { book, limits: most } = memory;
  const isToBeSeen = ({ about }: Guidance): boolean =>
    about.path === '' || isIncluded(about.path as RepoPath);
  return {
    find: async (part, query) => {
      const found = await book.search(repository, query, most.shown);
      const shown = fitting(found.filter(isToBeSeen), most.tokens, countTokens);
      if (shown.length === 0) return [];
      await book.used(shown, 'shown', now());
      await run.step('memory', part, `shown: ${namesOf(shown)}`);
      return shown.map(rowOf);
    },
    settled: async (paths) =>
      (await book.dismissedClaims(repository, paths)).filter(({ role }) => role === 'maintainer'),
    noteDropped: async (part, entries) => {
      if (entries.length === 0) return;
      await book.used(entries, 'dropped', now());
      await run.step('memory', part, `dropped by: ${namesOf(entries)}`);
    },
  };
}

export function recallOr(recall: Recall | undefined): Recall {
  return recall ?? nothing;
}

function fitting(
  entries: readonly Guidance[],
  mostTokens: number,
  countTokens: CountTokens,
): readonly Guidance[] {
  let left = mostTokens;
  return entries.filter((entry) => {
    left -= countTokens(rowOf(entry)) + 1;
    return left >= 0;
  });
}

function namesOf(entries: readonly Guidance[]): string {
  return entries.map(({ id }) => id).join(', ');
}

const opinions: Readonly<Record<Guidance['opinion'], string>> = {
  unwanted: 'people here did not want this',
  wanted: 'people here found this useful',
  advice: 'people here want this to be known',
};

/** Plain words of one line, as everything that others wrote. */
function rowOf({ opinion, about, words, by, role }: Guidance): string {
  const what = [about.origin, about.kind, about.path, about.quote, about.what];
  const parts = what.filter((part) => part !== '').map((part) => plainWords(part, limits.listedLength));
  const said = words === '' ? [] : [`${by} (${role}): ${words}`];
  return [opinions[opinion], ...parts, ...said.map((one) => plainWords(one, limits.whatLength))].join(' | ');
}
