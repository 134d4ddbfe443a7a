import type { AgentTask } from '../domain/agent.ts';
import type { FileDiff } from '../domain/diff.ts';
import type { Finding } from '../domain/finding.ts';
import type { RepoPath } from '../domain/ids.ts';
import type { Locale } from '../domain/locale.ts';
import { AgentRun } from './agent-run.ts';
import type { AgentParts, AgentSubject } from './agent-run.ts';
import { readChangedFiles } from './changed-file.ts';
import type { ChangedFile } from './changed-file.ts';
import type { Talk } from './conversation.ts';
import { createFence } from './fence.ts';
import { createRecall, recallOr } from './recall.ts';
import type { Recall } from './recall.ts';
import { RepositoryFiles } from './repository-files.ts';
import { createTokenCounter } from './token-counter.ts';
import { toolsFor } from './tools/index.ts';

/** The change that the agent is to look at. */
export interface AgentChange extends AgentSubject {
  readonly title: string;
  readonly body: string;
  /** Of the texts that it writes. */
  readonly language: Locale;
  readonly diffs: readonly FileDiff[];
  /** Texts at the head that were read already; the explorer reads the others. */
  readonly texts: ReadonlyMap<RepoPath, string>;
  readonly ruleFindings: readonly Finding[];
  /** By the path rules of the repository: the agent sees nothing else. */
  readonly isIncluded: (path: RepoPath) => boolean;
}

export interface Work {
  readonly talk: Talk;
  readonly changed: ReadonlyMap<RepoPath, ChangedFile>;
  /** Changed files that could not be read. */
  readonly unread: readonly RepoPath[];
  readonly recall: Recall;
}

/** What each piece of the agent's work starts with: a run within its budgets, the changed files, and the tools. */
export async function prepareWork(
  task: AgentTask,
  change: AgentChange,
  parts: AgentParts,
  signal: AbortSignal,
): Promise<Work> {
  const { explorer, settings, tickets } = parts;
  const subject = { run: change.run, repository: change.repository, change: change.change };
  const run = await AgentRun.start(task, subject, parts, signal);
  const files = new RepositoryFiles({ ...change, explorer, fileLength: settings.limits.fileLength });
  const diffs = change.diffs.filter(({ path }) => change.isIncluded(path));
  const { changed, unread } = await readChangedFiles(diffs, files);
  const linked = tickets !== undefined && tickets.references.length > 0 ? tickets : undefined;
  const countTokens = await createTokenCounter();
  const recall = createRecall(change, parts, { run, countTokens, isIncluded: change.isIncluded });
  const search = recall && ((text: string) => recall.find('', { paths: [text], subjects: [text], text }));
  const seen = { files, explorer, diffs, instructions: settings.instructions };
  const desk = { ...change, ...seen, tickets: linked, recall: search };
  const box = { tools: toolsFor(desk), desk, fence: createFence(change.run) };
  return { talk: { run, box, countTokens }, changed, unread, recall: recallOr(recall) };
}
