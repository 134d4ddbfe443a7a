import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { askEslint, askOxlint } from '../peers/ask.ts';
import type { PeerMessage } from '../peers/ask.ts';
import { labelsOf } from './corpus.ts';
import type { LabelledCase } from './corpus.ts';

/** What a peer says of a case. */
export interface PeerReport {
  readonly rule: string;
  readonly line: number;
}

export type PeerReports = ReadonlyMap<LabelledCase, readonly PeerReport[]>;

export const peers = {
  'ESLint + plug-ins': eslintReports,
  oxlint: oxlintReports,
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
    for (const [name, ask] of Object.entries(peers) as [Peer, typeof eslintReports][])
      asked.set(name, await ask(folder, places));
    return asked;
  } finally {
    await rm(folder, { recursive: true });
  }
}

type Places = ReadonlyMap<string, LabelledCase>;

async function eslintReports(folder: string, places: Places): Promise<PeerReports> {
  return byCase(await askEslint(folder), places);
}

async function oxlintReports(folder: string, places: Places): Promise<PeerReports> {
  return byCase(await askOxlint(folder, [...places.keys()], ['promise', 'react', 'node']), places);
}

function byCase(messages: readonly PeerMessage[], places: Places): PeerReports {
  const found = Map.groupBy(messages, ({ path }) => places.get(path));
  const reportsOf = (one: LabelledCase): readonly PeerReport[] =>
    (found.get(one) ?? []).map(({ rule, first }) => ({ rule, line: first }));
  return new Map([...places.values()].map((one) => [one, reportsOf(one)]));
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
