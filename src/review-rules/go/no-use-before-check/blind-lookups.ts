import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import type { DeclaredTypes } from '../_kit/declared-types.ts';
import { declarationAround } from '../_kit/functions.ts';
import { writesLog } from '../_kit/is-log-call.ts';
import { firstUse } from './blind-results.ts';
import type { BlindResult } from './blind-results.ts';

/** What a request names: a part of its path, a parameter, a header, its host. */
const asked =
  /(?:\.(?:FormValue|PostFormValue|PathValue|URLParam|Param|Query|QueryParam|GetHeader|Get)\((?:\w+, )?"[^"\n]*"\)|\bmux\.Vars\(\w+\)\["\w+"\]|\b(?:r|req|request)\.Host)$/;

/** A text without one of these looks up nothing that a request names. */
export const mayLookUp =
  /\.(?:FormValue|PostFormValue|PathValue|URLParam|Param|Query|QueryParam|GetHeader)\(|\bmux\.Vars\(|\b(?:r|req|request)\.Host\b|\.Header\.Get\(/;

/** `svc := s.byName[r.PathValue("name")]` of a map of pointers, and `svc.port` right behind it. */
export function* blindLookups(tree: GoTree, types: DeclaredTypes): Generator<BlindResult> {
  for (const statement of tree.nodesOf('short_var_declaration')) {
    const [name, ...names] = partsOf(childOf(statement, 'left') ?? statement);
    const [source] = partsOf(childOf(statement, 'right') ?? statement);
    if (name === undefined || names.length > 0 || source?.kind !== 'index_expression') continue;
    const [map, key] = [childOf(source, 'operand'), childOf(source, 'index')];
    if (map === undefined || key === undefined) continue;
    if (!/^map\[[^\]]*\]\*/.test(types.of(map) ?? '') || !isNamedByRequest(key, source, tree)) continue;
    const value = tree.textOf(name);
    const use = firstUse(statement, { value, error: '', tree });
    // Methods may be made for nil.
    if (use !== undefined && use.field !== 'function') yield { use, value, of: 'entry' };
  }
}

const comments = /[ \t]*(?:\/\*[^*\n]*\*\/|\/\/[^\n]*)/g;

/** Characters before the look-up that are read. */
const longest = 3_000;

/** The key is read of a request, itself or where its name was given, and nobody has asked anything of it. */
function isNamedByRequest(key: GoNode, source: GoNode, tree: GoTree): boolean {
  const written = tree.textOf(key);
  const around = declarationAround(source);
  if (around === undefined) return false;
  const from = Math.max(around.start, source.start - longest);
  const before = tree.textOf({ start: from, end: source.start }).replaceAll(comments, '');
  if (before.includes(tree.textOf(source)) || before.includes('recover()')) return false;
  if (asked.test(written)) return true;
  if (key.kind !== 'identifier') return false;
  const given = new RegExp(`(?:^|[\\n;{])\\s*${written}(?:, \\w+)* := ([^\\r\\n]+)`).exec(before);
  if (given === null || !isOfRequest(given[1] ?? '')) return false;
  const since = before.slice(given.index + given[0].length);
  if (isHandedTo(written, since)) return false;
  const questions =
    since.match(new RegExp(`\\b(?:if|switch|for)\\b[^\\n]*\\b${written}\\b[^\\n]*`, 'g')) ?? [];
  return questions.every((one) => new RegExp(`^if \\(?${written} [!=]= ""\\)? \\{`).test(one));
}

/** `h.ensure(id)`, `h.has(id)`: whoever else is given the key may see to it that there is an entry; a log does not. */
function isHandedTo(key: string, since: string): boolean {
  const calls = since.matchAll(new RegExp(`([\\w.]+)\\((?:[^()\\n]*, *)?${key}\\b`, 'g'));
  return Array.from(calls).some(([, callee = '']) => !writesLog(callee.split('.')) && !quick.test(callee));
}

/** They make another text of it. */
const quick = /^(?:strings|strconv|fmt|len|string)(?:\.|$)/;

/** `strings.Cut(r.Host, ".")`, `strings.ToLower(c.Param("name"))` */
function isOfRequest(value: string): boolean {
  const inner = /^strings\.\w+\((.*)\)$/.exec(value)?.[1]?.replace(/, "[^"\n]*"$/, '') ?? value;
  return asked.test(inner);
}
