import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, nodesAround, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { functionAround, isFunction } from '../_kit/functions.ts';
import { shortText } from '../../_kit/short-text.ts';
import type { MisreadCall } from './misread-call.ts';

export function mayKeepBuffer(text: string): boolean {
  return text.includes('bufio.NewScanner(') && text.includes('.Bytes()');
}

/** `out = append(out, scanner.Bytes())`: the next `Scan` writes over what was kept. */
export function* keptBuffers({ tree, text }: GoFile): Generator<MisreadCall> {
  for (const call of tree.nodesOf('call_expression')) {
    const callee = childOf(call, 'function');
    const [operand, field] =
      callee === undefined ? [] : [childOf(callee, 'operand'), childOf(callee, 'field')];
    if (operand?.kind !== 'identifier' || field === undefined || tree.textOf(field) !== 'Bytes') continue;
    const scanner = tree.textOf(operand);
    const loop = loopOf(call, scanner, tree);
    if (loop === undefined) continue;
    const kept = keptAt(outermost(call, tree), tree) ?? keptAs(call, loop, tree);
    if (kept === undefined || !outlives(kept.holder, loop, tree)) continue;
    yield { problem: 'kept-buffer', range: kept.at, call: shortText(call, text), value: scanner };
  }
}

/** Characters of a loop that are read. */
const longest = 4_000;
/** Characters of the function around it. */
const longestHome = 20_000;

/** `for scanner.Scan() { … }` of a scanner that the function makes. */
function loopOf(call: GoNode, scanner: string, tree: GoTree): GoNode | undefined {
  for (const around of nodesAround(call)) {
    if (isFunction(around)) return undefined;
    if (around.kind !== 'for_statement') continue;
    const head = tree.textOf({ start: around.start, end: Math.min(around.end, around.start + 200) });
    if (!new RegExp(`^for \\(*${scanner}\\.Scan\\(\\)\\)* *\\{`).test(head)) return undefined;
    const home = functionAround(around);
    if (home === undefined || home.end - home.start > longestHome) return undefined;
    const before = tree.textOf({ start: home.start, end: around.start });
    const isScanner = new RegExp(`\\b${scanner} :?= bufio\\.NewScanner\\(`).test(before);
    return isScanner && around.end - around.start <= longest ? around : undefined;
  }
  return undefined;
}

/** `json.RawMessage(scanner.Bytes())`, `[]byte(…)`: the same memory under another type. */
function outermost(call: GoNode, tree: GoTree): GoNode {
  const list = call.parent;
  const around = list?.kind === 'argument_list' ? list.parent : list;
  if (around?.kind === 'type_conversion_expression') return around;
  const callee = around?.kind === 'call_expression' ? childOf(around, 'function') : undefined;
  const isCast = callee !== undefined && around !== undefined && argumentsOf(around).length === 1;
  return isCast && tree.textOf(callee) === 'json.RawMessage' ? around : call;
}

interface Kept {
  readonly at: GoNode;
  /** What it is kept in. */
  readonly holder: string;
}

/** `append(out, x)`, `m[key] = x`, `lines <- x` */
function keptAt(value: GoNode, tree: GoTree): Kept | undefined {
  const { parent } = value;
  if (parent?.kind === 'send_statement')
    return childOf(parent, 'value') === value ? { at: parent, holder: '' } : undefined;
  if (parent?.kind === 'argument_list' && parent.parent?.kind === 'call_expression') {
    const call = parent.parent;
    const [list, ...others] = argumentsOf(call);
    const callee = childOf(call, 'function');
    const isAppend = callee !== undefined && tree.textOf(callee) === 'append' && others.includes(value);
    // `bytes.Join(append(head, line), sep)` is over with the call.
    const isStored = call.parent?.kind === 'expression_list';
    return isAppend && isStored && list !== undefined ? { at: call, holder: tree.textOf(list) } : undefined;
  }
  const statement = parent?.kind === 'expression_list' ? parent.parent : undefined;
  const left = statement?.kind === 'assignment_statement' ? childOf(statement, 'left') : undefined;
  const [target, ...others] = left === undefined ? [] : partsOf(left);
  if (statement === undefined || target?.kind !== 'index_expression' || others.length > 0) return undefined;
  return { at: statement, holder: tree.textOf(childOf(target, 'operand') ?? target) };
}

/** `line := scanner.Bytes()`, and `line` is kept further down. */
function keptAs(call: GoNode, loop: GoNode, tree: GoTree): Kept | undefined {
  const statement = call.parent?.kind === 'expression_list' ? call.parent.parent : undefined;
  const left = statement?.kind === 'short_var_declaration' ? childOf(statement, 'left') : undefined;
  const name = left === undefined ? '' : tree.textOf(left);
  if (statement === undefined || !/^\w+$/.test(name) || name === '_') return undefined;
  const behind = tree.textOf({ start: statement.end, end: loop.end });
  if (new RegExp(`\\b${name} = `).test(behind)) return undefined;
  const [, list, channel] =
    new RegExp(
      `\\bappend\\(([\\w.]+), (?:json\\.RawMessage\\(|\\[\\]byte\\()?${name}\\)|\\b([\\w.]+) <- ${name}\\b(?![.([])`,
    ).exec(behind) ?? [];
  const holder = list ?? (channel === undefined ? undefined : '');
  return holder === undefined ? undefined : { at: statement, holder };
}

/** What is made anew in each turn is gone with it. */
function outlives(holder: string, loop: GoNode, tree: GoTree): boolean {
  if (!/^[\w.]*$/.test(holder)) return false;
  return holder === '' || !new RegExp(`\\bvar ${holder}\\b|\\b${holder} :=`).test(tree.textOf(loop));
}
