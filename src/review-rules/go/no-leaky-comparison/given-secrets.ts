import { secretKindOf } from '../../../domain/secret-name.ts';
import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { functionAround } from '../_kit/functions.ts';

/** A text without these compares no secret of its own with a part of a request. */
export function mayAskForSecret(text: string): boolean {
  return reads.test(text) && /key|token|secret|password/i.test(text);
}

const reads = /\.(?:Header\.Get|GetHeader|FormValue|PostFormValue|Query\(\)\.Get)\(|\.BasicAuth\(\)/;

/** `s.apiKey`, `"Bearer " + cfg.Token`, `os.Getenv("API_KEY")`: a key or token that the program was set up with. */
export function isOwnSecret(value: GoNode, tree: GoTree): boolean {
  if (value.kind === 'binary_expression')
    return (
      kindIn(value, '+') !== undefined &&
      partsOf(value).some((part) => isOwnSecret(part, tree)) &&
      partsOf(value).some(({ kind }) => kind === 'interpreted_string_literal')
    );
  if (value.kind === 'call_expression') {
    const name = /^os\.Getenv\("(\w+)"\)$/.exec(tree.textOf(value))?.[1];
    return name !== undefined && secretKindOf(name) !== undefined;
  }
  const field = value.kind === 'selector_expression' ? childOf(value, 'field') : undefined;
  return field !== undefined && secretKindOf(tree.textOf(field)) !== undefined;
}

/** What a header or a form holds, as it stands or behind a word like `Bearer`; or the variable that it is given to. */
export function isPartOfRequest(value: GoNode, tree: GoTree): boolean {
  if (value.kind === 'call_expression') return reads.test(tree.textOf(value));
  const around = value.kind === 'identifier' ? functionAround(value) : undefined;
  if (around === undefined) return false;
  const before = tree.textOf({ start: around.start, end: value.start });
  const name = tree.textOf(value);
  const given = Array.from(before.matchAll(new RegExp(`(?<![\\w.])${name}\\b[\\w, ]* :?= ([^\\n]*)`, 'g')));
  return given.some(([, text = '']) => reads.test(text));
}
