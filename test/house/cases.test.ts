import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readCases } from '../../src/analysis/test-kit/case-file.ts';
import type { RuleCase } from '../../src/analysis/test-kit/case-file.ts';
import { reviewRules } from '../../src/review-rules/index.ts';

const root = join(import.meta.dirname, '../..');
/** Bad places and wild cases: of each kind. Good cases are held against every kind of their rule. */
const fewest = { badPlaces: 8, goodCases: 16, wildLines: 30 };
/** Kinds that files alone do not bring about, and what proves them. */
const provenElsewhere: ReadonlyMap<string, string> = new Map([
  ['refused-image', 'src/analysis/asking-pool.test.ts'],
]);

/** Rules that are part of the engine have no folder, and no cases. */
const rules = reviewRules.flatMap(({ language, info }) => {
  const folder = join(root, 'src/review-rules', language, info.id);
  return existsSync(folder) ? [{ name: `${language} ${info.id}`, info, folder }] : [];
});

function casesOf(folder: string, verdict: 'bad' | 'good'): readonly RuleCase[] {
  return readCases(pathToFileURL(`${folder}/`), verdict);
}

function kindsIn({ expected }: RuleCase): readonly string[] {
  return expected.map((line) => line.slice(line.indexOf(' ') + 1));
}

function isLong({ text }: RuleCase): boolean {
  return text.trim().split('\n').length >= fewest.wildLines;
}

/** Kinds of the rule, less those that are proven elsewhere. */
function kindsOf({ info }: (typeof rules)[number]): readonly string[] {
  return info.kinds.filter((kind) => !provenElsewhere.has(kind));
}

describe('the cases of', () => {
  it.each(rules.map((rule) => [rule.name, rule] as const))('%s are enough for each kind', (_name, rule) => {
    const bad = casesOf(rule.folder, 'bad');
    const good = casesOf(rule.folder, 'good');
    const places = bad.flatMap(kindsIn);
    const repaired = new Set(good.filter(isLong).map(({ name }) => name));
    const wild = new Set(bad.filter((one) => isLong(one) && repaired.has(one.name)).flatMap(kindsIn));
    const kinds = kindsOf(rule);
    const few = kinds.filter((kind) => places.filter((one) => one === kind).length < fewest.badPlaces);
    expect({ few, tame: kinds.filter((kind) => !wild.has(kind)) }).toEqual({ few: [], tame: [] });
    expect(places.filter((kind) => !rule.info.kinds.includes(kind))).toEqual([]);
    expect(good.length).toBeGreaterThanOrEqual(fewest.goodCases);
  });
});

describe('a kind that is proven elsewhere', () => {
  it.each([...provenElsewhere])('%s is told by a rule, and the proof is there', (kind, proof) => {
    expect(rules.some(({ info }) => info.kinds.includes(kind))).toBe(true);
    expect(existsSync(join(root, proof))).toBe(true);
  });
});
