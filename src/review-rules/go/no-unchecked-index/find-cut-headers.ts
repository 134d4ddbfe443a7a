import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { declarationAround } from '../_kit/functions.ts';
import { Variables } from '../_kit/variables.ts';
import { bareText } from './bare-text.ts';
import { isCaught } from './is-caught.ts';
import type { Looks } from './looks.ts';

/** A text of a request whose beginning is cut off, and nobody asked whether there is one. */
export interface CutHeader {
  readonly header: GoNode;
  readonly list: GoNode;
}

/** What a request may come without, and what may be shorter. The path of a request is what its handler is chosen by. */
const parts =
  /\.(?:Header\.Get|Header\(\)\.Get|FormValue|PostFormValue|UserAgent|Referer|GetHeader|Query\(\)\.Get|Request\(\)\.Header\.Get)\([^()\n]*\)$/;

export const mayCutHeader = /\[(?:[1-9]\d?|len\("[^"\n]+"\)):\]/;

export function* findCutHeaders({ tree, text }: GoFile, looks: Looks): Generator<CutHeader, void> {
  if (!/\b(?:Header|FormValue|PostFormValue|UserAgent|Referer|GetHeader|Query)\b/.test(text)) return;
  let variables: Variables | undefined;
  for (const header of tree.nodesOf('slice_expression')) {
    const list = childOf(header, 'operand');
    if (list === undefined || !mayCutHeader.test(tree.textOf({ start: list.end, end: header.end }))) continue;
    if (list.kind !== 'identifier' && list.kind !== 'call_expression') continue;
    const made = list.kind === 'identifier' ? madeOf(list, (variables ??= new Variables(tree))) : list;
    if (made === undefined || !parts.test(tree.textOf(bareText(made, tree)))) continue;
    if (!isMeasured(list, header, tree) && !looks.at(list) && !isCaught(header, tree)) yield { header, list };
  }
}

/** What a variable was declared with, where that is one thing. */
function madeOf(variable: GoNode, variables: Variables): GoNode | undefined {
  const list = variables.declarationOf(variable)?.parent;
  const by = list?.kind === 'expression_list' ? list.parent : list;
  if (by === undefined || !/^(?:short_var_declaration|var_spec)$/.test(by.kind)) return undefined;
  const [value, ...others] = partsOf(childOf(by, by.kind === 'var_spec' ? 'value' : 'right') ?? by);
  return others.length === 0 ? value : undefined;
}

/** Characters of a function that is read for each of them. */
const longest = 20_000;

/** Somebody asks how long it is, or the function is too long to say. What is not empty has a first character. */
function isMeasured(list: GoNode, header: GoNode, tree: GoTree): boolean {
  const around = declarationAround(list);
  if (around === undefined || around.end - around.start > longest) return true;
  const [written, name] = [tree.textOf(around), tree.textOf(list)];
  if (written.includes(`len(${name})`)) return true;
  if (tree.textOf({ start: list.end, end: header.end }) !== '[1:]' || list.kind !== 'identifier')
    return false;
  // `if tag == "" { tag = … }` asks for what to put in its place, which may be empty as well.
  return new RegExp(`\\b${name}(?: != ""|\\[0\\]| == ""(?!\\)* \\{\\s*${name} = ))`).test(written);
}
