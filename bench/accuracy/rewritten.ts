import { parseRepoPath } from '../../src/domain/ids.ts';
import { typescript } from '../../src/languages/typescript/typescript.ts';
import { rewrites, rewriteText } from '../../test/metamorphic/rewrites.ts';
import { saidOf } from './corpus.ts';
import type { LabelledCase } from './corpus.ts';

export interface Steadiness {
  readonly rewrite: string;
  /** Cases of which it makes another text. */
  readonly changed: number;
  /** Those of them of which the rule still says the same. */
  readonly same: number;
}

/** The same programs, written otherwise: what the rule of each case says must not change. */
export function steadinessOf(corpus: readonly LabelledCase[]): readonly Steadiness[] {
  const scripts = corpus.filter(({ rule }) => rule.language === 'typescript');
  return Object.entries(rewrites).map(([rewrite, change]) => {
    const changed = scripts.flatMap((one) => {
      const parsed = typescript.parse(parseRepoPath(one.path), one.text);
      const text = parsed.kind === 'broken' ? one.text : rewriteText(parsed.file, change);
      return text === one.text ? [] : [{ one, text }];
    });
    const same = changed.filter(({ one, text }) => kindsIn(one, text) === kindsIn(one, one.text));
    return { rewrite, changed: changed.length, same: same.length };
  });
}

function kindsIn(one: LabelledCase, text: string): string {
  const own = saidOf(one, text).filter(({ rule }) => rule === one.rule.info.id);
  return own.map(({ kind }) => kind).join();
}
