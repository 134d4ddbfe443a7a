// What the command and its peers say of a folder of files: one run each.
import { join } from 'node:path';
import type { ReviewDocument } from '../../src/cli/formats/review-document.ts';
import { askEslint, askOxlint, outputOf } from '../peers/ask.ts';
import type { PeerMessage } from '../peers/ask.ts';

const root = join(import.meta.dirname, '../..');

export interface Told {
  /** Below the folder. */
  readonly path: string;
  readonly first: number;
  readonly last: number;
  /** Of ours the kind, of others the rule. */
  readonly name: string;
}

export const linters: Readonly<Record<string, (folder: string) => Promise<readonly Told[]>>> = {
  'Open-AutoGLM': askOurs,
  'ESLint + plug-ins': askEslintAsWritten,
  oxlint: askOxlintAsWritten,
};

async function askOurs(folder: string): Promise<readonly Told[]> {
  const args = [join(root, 'bin/autoglm.mjs'), 'review', '--all', '--format', 'json', '--fail-on', 'never'];
  const review = JSON.parse(await outputOf(process.execPath, args, folder)) as ReviewDocument;
  return review.findings.map(({ path, start, end, kind }) => ({
    path,
    first: start.line,
    last: end.line,
    name: kind,
  }));
}

async function askEslintAsWritten(folder: string): Promise<readonly Told[]> {
  return (await askEslint(folder, ['--no-inline-config'])).map(named);
}

async function askOxlintAsWritten(folder: string): Promise<readonly Told[]> {
  return (await askOxlint(folder, ['.'], ['promise', 'node'])).map(named);
}

function named({ rule, ...place }: PeerMessage): Told {
  return { ...place, name: rule };
}
