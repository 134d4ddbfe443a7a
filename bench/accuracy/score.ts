import { labelsOf } from './corpus.ts';
import type { LabelledCase, Said } from './corpus.ts';

export interface Score {
  /** Labelled places. */
  readonly places: number;
  /** Those of them that were reported as what they are. */
  readonly found: number;
  /** Reported by the rule that the case belongs to, where no label is. */
  readonly wrong: number;
  readonly clean: number;
  /** Clean cases of which the rule says nothing. */
  readonly silent: number;
}

const none: Score = { places: 0, found: 0, wrong: 0, clean: 0, silent: 0 };

/** A case, and what was said of it. */
export interface Answered {
  readonly one: LabelledCase;
  readonly said: readonly Said[];
}

/** By family, or by family and kind; what a clean case should say nothing of is asked by family only. */
export function scoresBy(answers: readonly Answered[], by: 'family' | 'kind'): ReadonlyMap<string, Score> {
  const scores = new Map<string, Score>();
  for (const answer of answers)
    for (const [name, part] of partsOf(answer, by)) scores.set(name, sum(scores.get(name) ?? none, part));
  return scores;
}

function partsOf({ one, said }: Answered, by: 'family' | 'kind'): readonly (readonly [string, Score])[] {
  const { id, family } = one.rule.info;
  const own = said.filter(({ rule }) => rule === id);
  const labels = labelsOf(one);
  const isSame = (a: Omit<Said, 'rule'>, b: Omit<Said, 'rule'>): boolean =>
    a.line === b.line && a.kind === b.kind;
  const nameOf = (kind: string): string => (by === 'family' ? family : `${family}: ${kind}`);
  const places = labels.map((label) => {
    const found = own.some((report) => isSame(report, label)) ? 1 : 0;
    return [nameOf(label.kind), { ...none, places: 1, found }] as const;
  });
  const wrong = own
    .filter((report) => !labels.some((label) => isSame(label, report)))
    .map(({ kind }) => [nameOf(kind), { ...none, wrong: 1 }] as const);
  const silence = { ...none, clean: 1, silent: own.length === 0 ? 1 : 0 };
  const clean = by === 'family' && labels.length === 0 ? [[family, silence] as const] : [];
  return [...places, ...wrong, ...clean];
}

export function sum(a: Score, b: Score): Score {
  return {
    places: a.places + b.places,
    found: a.found + b.found,
    wrong: a.wrong + b.wrong,
    clean: a.clean + b.clean,
    silent: a.silent + b.silent,
  };
}

/** Said by rules that a case was not written for: a reader judges them. */
export function byOthers(answers: readonly Answered[]): readonly string[] {
  return answers.flatMap(({ one, said }) =>
    said
      .filter(({ rule }) => rule !== one.rule.info.id)
      .map(({ rule, line }) => `${rule} in ${one.verdict}/${one.name} of ${one.rule.info.id}, line ${line}`),
  );
}
