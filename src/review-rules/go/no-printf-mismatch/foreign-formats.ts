import type { GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { functionAround } from '../_kit/functions.ts';
import { operandsOf } from '../_kit/operands-of.ts';
import { withoutParentheses } from '../_kit/without-parentheses.ts';

/** A part of a format that others write, `err.Error()`: a percent sign in it is read as a verb. */
export function foreignPart(format: GoNode, tree: GoTree): GoNode | undefined {
  const whole = withoutParentheses(format) ?? format;
  const parts = whole.kind === 'binary_expression' ? operandsOf(whole, '+') : [whole];
  return parts.find((part) => isForeign(part, tree));
}

/** Texts of errors, of bytes, of what was printed before, and of a request. */
function isForeign(part: GoNode, tree: GoTree): boolean {
  if (part.kind === 'type_conversion_expression') return tree.textOf(part).startsWith('string(');
  if (part.kind !== 'call_expression') return false;
  const callee = childOf(part, 'function');
  const name = callee === undefined ? '' : tree.textOf(callee);
  const given = argumentsOf(part).length;
  if (name === 'string') return given === 1;
  if (name === 'fmt.Sprintf') return /%[-+ 0\d.]*[svq]/.test(tree.textOf(part));
  if (/^fmt\.Sprint(?:ln)?$/.test(name)) return true;
  // The text of an error that the program declares is known.
  if (/\.(?:Error|String)$/.test(name)) return given === 0 && !/(?:^|\.)[eE]rr[A-Z]\w*\.Error$/.test(name);
  return isOfRequest(`${name}(`);
}

/** Whoever sends a request writes what he likes; errors seldom tell of anything with a percent sign. */
export function isOfRequest(part: string): boolean {
  return /\.(?:(?:Post)?FormValue|Query\(\)\.Get|Header\.Get)\(/.test(part);
}

/** `args` of `func logf(format string, args ...any)`, given on as one value: the dots are missing. */
export function isUnspread(value: GoNode, tree: GoTree): boolean {
  const owner = value.kind === 'identifier' ? functionAround(value) : undefined;
  const parameters = owner === undefined ? undefined : childOf(owner, 'parameters');
  const [, name] =
    /\b(\w+) \.\.\.(?:interface\{\}|any)\)$/.exec(parameters === undefined ? '' : tree.textOf(parameters)) ??
    [];
  return name !== undefined && tree.textOf(value) === name;
}
