import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { labelsOf } from './corpus.ts';
import type { LabelledCase } from './corpus.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');
/** Bytes. */
const longestOutput = 2 ** 28;

/** What a peer says of a case. */
export interface PeerReport {
  readonly rule: string;
  readonly line: number;
}

export type PeerReports = ReadonlyMap<LabelledCase, readonly PeerReport[]>;

export const peers = {
  'ESLint + plug-ins': askEslint,
  oxlint: askOxlint,
} as const;
export type Peer = keyof typeof peers;

/** Asks them all for the same files, each in its folder of its own, so that no configuration stands above them. */
export async function askPeers(corpus: readonly LabelledCase[]): Promise<ReadonlyMap<Peer, PeerReports>> {
  const folder = await mkdtemp(join(tmpdir(), 'autoglm-accuracy-'));
  try {
    const places = new Map<string, LabelledCase>();
    for (const [index, one] of corpus.entries()) {
      const path = join(String(index), one.path);
      await mkdir(join(folder, dirname(path)), { recursive: true });
      await writeFile(join(folder, path), one.text);
      places.set(path, one);
    }
    const asked = new Map<Peer, PeerReports>();
    for (const [name, ask] of Object.entries(peers) as [Peer, typeof askEslint][])
      asked.set(name, await ask(folder, places));
    return asked;
  } finally {
    await rm(folder, { recursive: true });
  }
}

interface EslintResult {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null; readonly line: number }[];
}

async function askEslint(folder: string, places: ReadonlyMap<string, LabelledCase>): Promise<PeerReports> {
  const program = join(root, 'node_modules/eslint/bin/eslint.js');
  const config = join(root, 'bench/peers/eslint-recommended.config.js');
  const args = [program, '--no-config-lookup', '-c', config, '--format', 'json', '.'];
  const results = JSON.parse(await outputOf(process.execPath, args, folder)) as readonly EslintResult[];
  const reports = results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, line }) => ({
      path: filePath.slice(folder.length + 1),
      rule: ruleId ?? '',
      line,
    })),
  );
  return byCase(reports, places);
}

interface OxlintResult {
  readonly diagnostics: readonly {
    readonly code?: string;
    readonly filename: string;
    readonly labels: readonly { readonly span: { readonly line: number } }[];
  }[];
}

/** It dies of some files: the others are asked again without them, and of those it says nothing. */
async function askOxlint(folder: string, places: ReadonlyMap<string, LabelledCase>): Promise<PeerReports> {
  const categories = ['correctness', 'suspicious', 'pedantic'].flatMap((name) => ['-D', name]);
  const plugins = ['promise', 'react', 'node'].map((name) => `--${name}-plugin`);
  const ask = async (paths: readonly string[]): Promise<OxlintResult['diagnostics']> => {
    try {
      const args = [...categories, ...plugins, '--format', 'json', ...paths];
      const output = await outputOf(join(root, 'node_modules/.bin/oxlint'), args, folder);
      return (JSON.parse(output) as OxlintResult).diagnostics;
    } catch (error) {
      if ((error as { readonly signal?: string }).signal !== 'SIGSEGV') throw error;
      const half = Math.ceil(paths.length / 2);
      return paths.length === 1
        ? []
        : [...(await ask(paths.slice(0, half))), ...(await ask(paths.slice(half)))];
    }
  };
  const reports = (await ask([...places.keys()])).flatMap(({ code = '', filename, labels }) =>
    labels.slice(0, 1).map(({ span }) => ({ path: filename, rule: code, line: span.line })),
  );
  return byCase(reports, places);
}

/** Linters that found something end with 1. */
async function outputOf(file: string, args: readonly string[], cwd: string): Promise<string> {
  try {
    return (await run(file, [...args], { cwd, maxBuffer: longestOutput })).stdout;
  } catch (error) {
    const { stdout, code } = error as { readonly stdout?: string; readonly code?: number };
    if (code !== 1 || stdout === undefined) throw error;
    return stdout;
  }
}

function byCase(
  reports: readonly (PeerReport & { readonly path: string })[],
  places: ReadonlyMap<string, LabelledCase>,
): PeerReports {
  const found = Map.groupBy(reports, ({ path }) => places.get(path.replace(/^\.\//, '')));
  return new Map([...places.values()].map((one) => [one, found.get(one) ?? []]));
}

export interface PeerScore {
  /** Labelled places at whose line it says anything by a rule that is for such bugs. */
  readonly found: number;
  /** Clean cases of which no such rule says anything. */
  readonly silent: number;
}

/**
 * As a peer would count it best: any of its rules finds a place by reporting its line, whatever it calls it, but only those
 * break the silence that report more places of the family than clean cases of it.
 */
export function scoreOfPeer(family: readonly LabelledCase[], reports: PeerReports): PeerScore {
  const bad = family.filter(({ verdict }) => verdict === 'bad');
  const good = family.filter(({ verdict }) => verdict === 'good');
  const reported = (one: LabelledCase): readonly PeerReport[] => reports.get(one) ?? [];
  const hits = bad.flatMap((one) =>
    labelsOf(one).map(({ line }) => reported(one).filter((report) => report.line === line)),
  );
  const right = countBy(hits.flatMap((hit) => [...new Set(hit.map(({ rule }) => rule))]));
  const alarms = good.map((one) => new Set(reported(one).map(({ rule }) => rule)));
  const wrong = countBy(alarms.flatMap((rules) => [...rules]));
  const isForThem = (rule: string): boolean => (right.get(rule) ?? 0) > (wrong.get(rule) ?? 0);
  return {
    found: hits.filter((hit) => hit.length > 0).length,
    silent: alarms.filter((rules) => ![...rules].some(isForThem)).length,
  };
}

function countBy(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...Map.groupBy(names, (name) => name)].map(([name, all]) => [name, all.length]));
}
