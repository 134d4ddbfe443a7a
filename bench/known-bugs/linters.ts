// What the command and its peers say of a folder of files: one run each, but those for Go, which read whole packages.
import { dirname, join } from 'node:path';
import type { ReviewDocument } from '../../src/cli/formats/review-document.ts';
import { askEslint, askOxlint, outputOf } from '../peers/ask.ts';
import type { PeerMessage } from '../peers/ask.ts';
import { askGoPeer, goPeerNames } from './go-peers.ts';
import { isFound } from './judge.ts';
import type { KnownBug } from './known-bug.ts';
import { packagePathOf } from './versions.ts';
import type { Side } from './versions.ts';

const root = join(import.meta.dirname, '../..');

export interface Told {
  /** Below the folder. */
  readonly path: string;
  readonly first: number;
  readonly last: number;
  /** Of ours the kind, of others the rule. */
  readonly name: string;
}

export interface Answer {
  readonly told: readonly Told[];
  /** Whose vulnerable version it could not read. */
  readonly unread: readonly KnownBug[];
}

export type Linter = (folder: string, bugs: readonly KnownBug[]) => Promise<Answer>;

export const linters: Readonly<Record<string, Linter>> = {
  'Open-AutoGLM': askOurs,
  'ESLint + plug-ins': askEslintAsWritten,
  oxlint: askOxlintAsWritten,
};

export const goLinters: Readonly<Record<string, Linter>> = {
  'Open-AutoGLM': askOurs,
  ...Object.fromEntries(goPeerNames.map((name) => [name, (_, bugs) => askOfPackages(name, bugs)])),
} satisfies Record<string, Linter>;

async function askOurs(folder: string): Promise<Answer> {
  const args = [join(root, 'bin/autoglm.mjs'), 'review', '--all', '--format', 'json', '--fail-on', 'never'];
  const review = JSON.parse(await outputOf(process.execPath, args, folder)) as ReviewDocument;
  const told = review.findings.map(({ path, start, end, kind }) => ({
    path,
    first: start.line,
    last: end.line,
    name: kind,
  }));
  return { told, unread: [] };
}

async function askEslintAsWritten(folder: string): Promise<Answer> {
  return { told: (await askEslint(folder, ['--no-inline-config'])).map(named), unread: [] };
}

async function askOxlintAsWritten(folder: string): Promise<Answer> {
  return { told: (await askOxlint(folder, ['.'], ['promise', 'node'])).map(named), unread: [] };
}

/** The fixed version only counts where the flaw was found, and takes as long. */
async function askOfPackages(name: string, bugs: readonly KnownBug[]): Promise<Answer> {
  const told: Told[] = [];
  const unread: KnownBug[] = [];
  for (const bug of bugs) {
    const said = await saidOf(name, bug, 'vulnerable');
    if (said === undefined) unread.push(bug);
    else told.push(...said);
    if (said && isFound(bug, said)) told.push(...((await saidOf(name, bug, 'fixed')) ?? []));
  }
  return { told, unread };
}

async function saidOf(name: string, bug: KnownBug, side: Side): Promise<readonly Told[] | undefined> {
  const path = packagePathOf(bug, side);
  if (path === undefined) return [];
  const spec = `${bug.package}@${bug[side] ?? ''}`;
  const messages = await askGoPeer(name, { spec, folder: dirname(bug.file) });
  return messages
    ?.filter((message) => message.path === bug.file)
    .map((message) => named({ ...message, path: `${path}/${message.path}` }));
}

function named({ rule, ...place }: PeerMessage): Told {
  return { ...place, name: rule };
}
