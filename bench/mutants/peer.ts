// What ESLint with the popular plug-ins tells of the same broken files that it does not tell of the whole ones.
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { askEslint } from '../peers/ask.ts';
import type { PeerMessage } from '../peers/ask.ts';
import { damaged } from './mutant.ts';
import type { Mutant } from './mutants.ts';

/** That a name is not used any more says little of what is wrong: whatever is taken out may leave one behind. */
const ofUnusedNames = /no-unused|unused-(?:import|function)/;

/** By mutant: is anything told? */
export async function toldByEslint(mutants: readonly Mutant[]): Promise<readonly boolean[]> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'mutants-')));
  try {
    const originals = new Map<string, string>();
    for (const [index, mutant] of mutants.entries()) {
      const text = textOf(mutant);
      const original = layOut(folder, `o${index}`, mutant, text);
      originals.set(layOut(folder, `m${index}`, mutant, damaged(text, mutant.damage)), original);
    }
    const messages = await askEslint(folder, ['--no-inline-config'], 'eslint-with-core.config.js');
    const told = Map.groupBy(messages, ({ path }) => path);
    return [...originals].map(([path, original]) => {
      const before = new Set(keysOf(folder, original, told.get(original)));
      return keysOf(folder, path, told.get(path)).some((key) => !before.has(key));
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function textOf({ package: { folder }, path }: Mutant): string {
  return readFileSync(join(folder, path), 'utf8');
}

function layOut(folder: string, name: string, { path }: Mutant, text: string): string {
  mkdirSync(join(folder, name));
  const place = join(name, basename(path));
  writeFileSync(join(folder, place), text);
  return place;
}

/** Each message with the text of its line, and how often there was such a one before it in the file. */
function keysOf(folder: string, path: string, messages: readonly PeerMessage[] = []): readonly string[] {
  const lines = readFileSync(join(folder, path), 'utf8').split('\n');
  const seen = new Map<string, number>();
  return messages
    .filter(({ rule }) => !ofUnusedNames.test(rule))
    .map(({ rule, first }) => {
      const key = `${rule} ${lines[first - 1]?.trim() ?? ''}`;
      const count = seen.get(key) ?? 0;
      seen.set(key, count + 1);
      return `${key} ${count}`;
    });
}
