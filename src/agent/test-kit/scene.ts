import type { Budget } from '../../domain/agent-settings.ts';
import type { AgentSettings } from '../../domain/agent-settings.ts';
import type { FileDiff } from '../../domain/diff.ts';
import { parseRepoPath, parseSha } from '../../domain/ids.ts';
import type { RepoPath } from '../../domain/ids.ts';
import type { Explorer } from '../../ports/explorer.ts';
import type { Log } from '../../ports/log.ts';
import type { Model } from '../../ports/model.ts';
import type { AgentParts } from '../agent-run.ts';
import { CallsUnderWay } from '../calls-under-way.ts';
import type { AgentReviewTask } from '../review.ts';
import { memoryLedger } from './memory-ledger.ts';
import type { MemoryLedger } from './memory-ledger.ts';

export type Texts = Readonly<Record<string, string>>;

const nothing = (): void => undefined;
const silentLog: Log = {
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  child: () => silentLog,
};

const unlimited: Budget = { tokens: undefined, cost: undefined };

export const sceneSettings: AgentSettings = {
  review: true,
  maxSteps: 6,
  toolCalls: true,
  seconds: 60,
  limits: {
    ...{ partTokens: 12_000, parts: 12, partsAtOnce: 3, conversationTokens: 60_000 },
    ...{ answerTokens: 8_000, toolsPerTurn: 8, fileLength: 400_000 },
  },
  budgets: { review: unlimited, change: unlimited, day: unlimited },
  leastConfidence: 'likely',
  worstSeverity: 'warning',
  comments: 3,
  suggestions: false,
  learn: true,
  instructions: '',
};

/** A file that the change adds: every line of it is new. */
export function addedFile(path: string): FileDiff {
  return { kind: 'added', path: parseRepoPath(path), hunks: [] };
}

/** A repository of two sides, as the agent reads it. */
export function memoryExplorer(head: Texts, base: Texts = {}): Explorer {
  const sides = { head, base };
  const pathsOf = (side: 'head' | 'base'): RepoPath[] => Object.keys(sides[side]).map(parseRepoPath);
  return {
    diff: () => Promise.resolve([]),
    files: (paths, side) =>
      Promise.resolve(
        new Map(paths.map((path) => [path, sides[side][path] ?? { absent: 'missing' as const, path }])),
      ),
    tree: (side) => Promise.resolve({ paths: pathsOf(side), isComplete: true }),
    blame: (path, { first, last }) =>
      Promise.resolve([
        {
          ...{ first, last, commit: parseSha('a'.repeat(40)), author: 'mei' },
          ...{ at: new Date('2026-01-02T03:04:05Z'), subject: `last words on ${path}` },
        },
      ]),
    commits: () =>
      Promise.resolve([
        { commit: parseSha('b'.repeat(40)), author: 'mei', message: 'feat: totals\n\nMore.' },
      ]),
  };
}

export interface SceneOptions {
  readonly model: Model;
  /** Files that the change adds. */
  readonly added: Texts;
  /** Other files of the repository. */
  readonly others?: Texts;
  readonly base?: Texts;
  readonly settings?: Partial<AgentSettings>;
  readonly task?: Partial<AgentReviewTask>;
  readonly parts?: Partial<AgentParts>;
  readonly ledger?: MemoryLedger;
}

export interface Scene {
  readonly task: AgentReviewTask;
  readonly parts: AgentParts;
  readonly ledger: MemoryLedger;
}

/** A change of a repository with all that the agent needs to review it. */
export function createScene(options: SceneOptions): Scene {
  const { model, added, others = {}, base = {}, settings, ledger = memoryLedger() } = options;
  const repository = { forge: 'github', path: 'acme/shop' } as const;
  return {
    ledger,
    task: {
      ...{ run: 'run-1', repository, change: { repo: repository, number: 7 } },
      ...{ title: 'Add totals', body: 'Sums up a cart.', language: 'en' },
      diffs: Object.keys(added).map(addedFile),
      ...{ texts: new Map(), ruleFindings: [], known: [], dismissed: [], isIncluded: () => true },
      ...options.task,
    },
    parts: {
      ...{ models: { of: () => model }, ledger, priceOf: (_model, { input, output }) => input + 2 * output },
      explorer: memoryExplorer({ ...others, ...added }, base),
      settings: { ...sceneSettings, ...settings },
      underWay: new CallsUnderWay(),
      ...{ now: () => new Date('2026-11-28T12:00:00Z'), log: silentLog, memory: undefined },
      ...options.parts,
    },
  };
}
