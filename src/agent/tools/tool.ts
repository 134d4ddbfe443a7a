import { z } from 'zod';
import type { FileDiff } from '../../domain/diff.ts';
import type { Finding } from '../../domain/finding.ts';
import { isRepoPath } from '../../domain/ids.ts';
import type { RepoPath } from '../../domain/ids.ts';
import type { Locale } from '../../domain/locale.ts';
import type { Explorer } from '../../ports/explorer.ts';
import type { ToolDescription } from '../../ports/model.ts';
import type { LinkedTickets } from '../linked-tickets.ts';
import type { RepositoryFiles, Side } from '../repository-files.ts';

/** What tools read from. */
export interface Desk {
  readonly files: RepositoryFiles;
  readonly explorer: Pick<Explorer, 'blame' | 'commits'>;
  /** Of the files that the agent may see. */
  readonly diffs: readonly FileDiff[];
  readonly ruleFindings: readonly Finding[];
  /** What the repository wants the agent to know. */
  readonly instructions: string;
  readonly language: Locale;
  /** undefined: the change names none. */
  readonly tickets: LinkedTickets | undefined;
  /** Finds what people said; undefined: nothing is remembered. */
  readonly recall: ((words: string) => Promise<readonly string[]>) | undefined;
}

/** Data found, or in our words why there is none. */
export type Found = { readonly data: string } | { readonly refusal: string };

export interface Tool {
  readonly description: ToolDescription;
  /** @param input As a model wrote it. */
  readonly run: (input: unknown, desk: Desk) => Promise<Found>;
}

interface ToolSpec<Input> {
  readonly name: string;
  readonly purpose: string;
  readonly input: z.ZodType<Input>;
  readonly find: (input: Input, desk: Desk) => Promise<Found> | Found;
}

/** A tool reads; wrong input is answered, not thrown. */
export function defineTool<Input>({ name, purpose, input, find }: ToolSpec<Input>): Tool {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(input, { io: 'input' });
  return {
    description: { name, purpose, input: schema },
    run: async (written, desk) => {
      const parsed = input.safeParse(written);
      if (!parsed.success) return { refusal: `Wrong input: ${wordsOf(parsed.error)}` };
      return await find(parsed.data, desk);
    },
  };
}

function wordsOf(error: z.ZodError): string {
  return error.issues
    .slice(0, 3)
    .map(({ path, message }) => `${path.join('.') || 'input'}: ${message}`)
    .join('; ');
}

/** One answer for a file that is not there and one that may not be seen: which of both is nothing to be found out. */
export const noSuchFile: Found = { refusal: 'There is no such text file.' };

const pathInput = z.string().max(1000);

export const inputs = {
  path: pathInput.describe('Path from the top of the repository, as it is listed.'),
  side: z.enum(['head', 'base']).optional().describe('head: with the change (default); base: without it.'),
  line: z.number().int().min(1).max(10_000_000),
  pattern: pathInput.optional().describe('Only files that match, as in .gitignore: src/, *.ts, src/**/*.py'),
} as const;

/** undefined: it is no path of a repository, or none that may be seen. */
export function allowedPath(written: string, { files }: Desk): RepoPath | undefined {
  const path = written.replace(/^\.\//, '');
  return isRepoPath(path) && files.isIncluded(path) ? path : undefined;
}

export function sideOf({ side }: { readonly side?: Side | undefined }): Side {
  return side ?? 'head';
}
