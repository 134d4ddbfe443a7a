import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, nodesAround, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { functionAround } from '../_kit/functions.ts';

/** What a function does with a file that it has opened. */
export interface FileUse {
  /** Writes whose error somebody takes. */
  readonly checked: number;
  readonly unchecked: number;
  /** `pem.Encode(f, block)`: what others write to it, with a result that nobody takes. */
  readonly isDropped: boolean;
  /** Somebody else gets it, who may write to it. */
  readonly isHandedOn: boolean;
}

/** `f`, opened to be written. */
export interface OpenedFile {
  readonly name: string;
  readonly opening: GoNode;
}

export function useOf({ name, opening }: OpenedFile, tree: GoTree): FileUse {
  const around = functionAround(opening);
  let [checked, unchecked, isDropped, isHandedOn] = [0, 0, false, false];
  for (const call of around === undefined ? [] : callsIn(around, tree)) {
    const way = wayOf(call, name, tree);
    const isAlone = call.parent?.kind === 'expression_statement';
    if (way === 'handed on') isHandedOn = true;
    if (way === 'handed on' && isAlone) isDropped = true;
    if (way === 'written' && isAlone) unchecked++;
    else if (way === 'written') checked++;
  }
  if (around === undefined) return { checked, unchecked, isDropped, isHandedOn };
  const isReturned = new RegExp(`\\breturn (?:[^\\n]*, *)?${name}\\b(?!\\.)`).test(tree.textOf(around));
  return { checked, unchecked, isDropped, isHandedOn: isHandedOn || isReturned };
}

function wayOf(call: GoNode, name: string, tree: GoTree): 'written' | 'handed on' | undefined {
  const callee = tree.textOf(childOf(call, 'function') ?? call);
  if (callee.startsWith(`${name}.`)) return /^\w+\.(?:Write|ReadFrom)/.test(callee) ? 'written' : undefined;
  const given = partsOf(childOf(call, 'arguments') ?? call).some((one) => tree.textOf(one) === name);
  if (!given) return undefined;
  return /^(?:fmt\.Fprint|io\.(?:Copy|WriteString))/.test(callee) ? 'written' : 'handed on';
}

/**
 * Nobody keeps the file: it is one of a moment, or the function that opens it also removes it, and not because of an error. What gets
 * another name is kept.
 */
export function isScratch({ name, opening }: OpenedFile, tree: GoTree): boolean {
  const around = functionAround(opening);
  if (around === undefined || isKept(name, tree.textOf(around))) return false;
  const made = childOf(opening, 'right');
  if (made !== undefined && /^(?:os\.CreateTemp|ioutil\.TempFile)\(/.test(tree.textOf(made))) return true;
  const path = /^\w+\.\w+\(\s*([^,()]+?)\s*[,)]/.exec(made === undefined ? '' : tree.textOf(made))?.[1];
  return callsIn(around, tree).some((call) => {
    if (isReadBack(call, path, tree)) return true;
    if (!/^os\.Remove(?:All)?$/.test(tree.textOf(childOf(call, 'function') ?? call))) return false;
    const [removed] = partsOf(childOf(call, 'arguments') ?? call).map((one) => tree.textOf(one));
    return (removed === path || removed === `${name}.Name()`) && !isForError(call, around, tree);
  });
}

/** `os.Open(path)`: what was not written is missed at once. */
function isReadBack(call: GoNode, path: string | undefined, tree: GoTree): boolean {
  if (!/^(?:os\.(?:Open|ReadFile)|ioutil\.ReadFile)$/.test(tree.textOf(childOf(call, 'function') ?? call)))
    return false;
  const [read] = partsOf(childOf(call, 'arguments') ?? call);
  return read !== undefined && tree.textOf(read) === path;
}

/** It gets another name, or whoever calls gets it. */
function isKept(name: string, text: string): boolean {
  const isMoved = /(?:[Rr]ename|(?<![Rr]e)[Mm]ove|(?<!\bstrings\.)[Rr]eplace|\bLink)\w*\(/.test(text);
  return (
    isMoved || new RegExp(`\\breturn (?:[^\\n(]*, *)?${name}(?:\\.Name\\(\\))?[ \\t]*(?:,|$)`, 'm').test(text)
  );
}

function isForError(call: GoNode, end: GoNode, tree: GoTree): boolean {
  let inner = call;
  for (const around of nodesAround(call)) {
    if (around === end) return false;
    // Behind `else` of an error there is none.
    const isHeld = around.kind === 'if_statement' && inner.field !== 'alternative';
    inner = around;
    const condition = isHeld ? childOf(around, 'condition') : undefined;
    if (condition !== undefined && /err|ok\b|success|fail/i.test(tree.textOf(condition))) return true;
  }
  return false;
}

function callsIn(around: GoNode, tree: GoTree): readonly GoNode[] {
  const calls = tree.nodesOf('call_expression');
  const first = firstFrom(calls, around.start);
  return calls.slice(first, firstFrom(calls, around.end));
}

/** They stand in the order of the text. */
function firstFrom(nodes: readonly GoNode[], start: number): number {
  let [low, high] = [0, nodes.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((nodes[middle]?.start ?? start) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
