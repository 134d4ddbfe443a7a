import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRepoPath } from '../../src/domain/ids.ts';
import { go } from '../../src/languages/go/go.ts';
import type { GoFile } from '../../src/languages/go/go.ts';
import { benchFolder, shuffleKey } from '../npm-sources.ts';
import { goTextOf } from './go-corpus.ts';
import type { GoModule, Half } from './go-corpus.ts';
import { goOperators } from './go-operators.ts';
import { damaged } from './mutant.ts';
import type { Damage } from './mutant.ts';

export interface ChosenMutant extends Damage {
  readonly operator: string;
  readonly module: string;
  readonly half: Half;
  readonly goVersion: number | undefined;
  readonly path: string;
}

/** Of each operator in each half. */
const mostOfOperator = 20;
const mostOfModule = 3;

const keptFile = join(benchFolder, 'mutants-go.json');

/** Those of the last run. @throws before there was one. */
export function keptMutants(): readonly ChosenMutant[] {
  return JSON.parse(readFileSync(keptFile, 'utf8')) as readonly ChosenMutant[];
}

/** The same ones in every run: one file of each module after the other, and at most one place of an operator in a file. */
export function chosenMutants(modules: readonly GoModule[]): readonly ChosenMutant[] {
  const chosen = new Choice();
  const most = Math.max(...modules.map(({ paths }) => paths.length));
  for (let round = 0; round < most; round++)
    for (const module of modules) {
      const path = module.paths[round];
      if (path !== undefined) chosen.addFrom(module, path);
    }
  writeFileSync(keptFile, JSON.stringify(chosen.all));
  return chosen.all;
}

class Choice {
  readonly all: ChosenMutant[] = [];
  readonly #counts = new Map<string, number>();

  addFrom(module: GoModule, path: string): void {
    const open = goOperators.filter(([name]) => this.#isWanted(name, module));
    const text = open.length === 0 ? undefined : goTextOf(module, path);
    if (text === undefined) return;
    const fitting = open.filter(([, word]) => text.includes(word));
    const file = fitting.length === 0 ? undefined : parsed(path, text);
    if (file === undefined) return;
    for (const [name, , operator] of fitting) {
      const places = [...operator(file)];
      const damage = places[shuffleKey(`${name} ${module.name} ${path}`) % places.length];
      if (damage !== undefined && parsed(path, damaged(text, damage))) this.#add(name, module, path, damage);
    }
  }

  #isWanted(operator: string, { name, half }: GoModule): boolean {
    const [ofHalf, ofModule] = [`${operator} ${half}`, `${operator} ${name}`].map(
      (key) => this.#counts.get(key) ?? 0,
    );
    return (ofHalf ?? 0) < mostOfOperator && (ofModule ?? 0) < mostOfModule;
  }

  #add(operator: string, { name: module, half, goVersion }: GoModule, path: string, damage: Damage): void {
    this.all.push({ operator, module, half, goVersion, path, ...damage });
    for (const key of [`${operator} ${half}`, `${operator} ${module}`])
      this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }
}

function parsed(path: string, text: string): GoFile | undefined {
  const result = go.parse(parseRepoPath(path), text);
  return result.kind === 'parsed' ? result.file : undefined;
}
