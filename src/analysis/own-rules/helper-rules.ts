import type { OwnRule } from '../../domain/own-rule.ts';
import { astGrepLanguage } from './ast-grep-language.ts';

const commentsPrefix = 'autoglm-comments-';
const syntaxPrefix = 'autoglm-syntax-';

/** No rule of a repository may be named so. */
export const reservedPrefix = 'autoglm-';

export function isAboutComments(id: string): boolean {
  return id.startsWith(commentsPrefix);
}

export function isAboutSyntax(id: string): boolean {
  return id.startsWith(syntaxPrefix);
}

/**
 * Rules of ours beside those of a repository: they find the comments that may silence a rule, and, where a fix is to be
 * proven, what does not parse.
 * @param texts That the rules are to read.
 */
export function helperRules(rules: readonly OwnRule[], texts: readonly string[]): readonly string[] {
  const namesComments = texts.some((text) => text.includes('autoglm-disable'));
  const byLanguage = Map.groupBy(rules, ({ language }) => language);
  return [...byLanguage].flatMap(([name, own]) => [
    ...(namesComments ? [commentRule(name)] : []),
    ...(own.some(({ hasFix }) => hasFix) ? [syntaxRule(name)] : []),
  ]);
}

function commentRule(name: string): string {
  const kinds = astGrepLanguage(name)?.comments ?? [];
  const any = kinds.map((kind) => ({ kind }));
  return rule(commentsPrefix, name, { all: [{ any }, { regex: 'autoglm-(?:disable|enable)' }] });
}

/**
 * What does not fit is a node `ERROR`. A sign that is missing is put in by the parser instead, as a node without any length, and
 * only the whole text can be asked whether there is one in it.
 */
function syntaxRule(name: string): string {
  const { root, empty = [] } = astGrepLanguage(name) ?? {};
  const mayBeEmpty = { any: empty.map((kind) => ({ kind })) };
  const isMissing = { regex: '^$', ...(empty.length > 0 && { not: mayBeEmpty }) };
  const hasMissing = { kind: root, has: { ...isMissing, stopBy: 'end' } };
  return rule(syntaxPrefix, name, { any: [{ kind: 'ERROR' }, hasMissing] });
}

/** JSON is YAML as well. */
function rule(prefix: string, language: string, what: object): string {
  return JSON.stringify({ id: `${prefix}${language.toLowerCase()}`, language, rule: what });
}
