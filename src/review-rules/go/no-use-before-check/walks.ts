import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { declarationAround } from '../_kit/functions.ts';
import { packageCall } from '../_kit/package-call.ts';

/** A walk through folders whose function never looks at the error that it is given. */
export interface BlindWalk {
  readonly use: GoNode;
  /** What is nil then: `info`. */
  readonly value: string;
  /** As it is called: `filepath.Walk`. */
  readonly walk: string;
  /** Whether the folder is there was asked before: it is seldom gone by then. */
  readonly isAsked: boolean;
}

export function* blindWalks(tree: GoTree): Generator<BlindWalk> {
  for (const call of tree.nodesOf('call_expression')) {
    const called = packageCall(call, tree);
    const isWalk =
      called !== undefined &&
      /^(?:path\/filepath|io\/fs)$/.test(called.module) &&
      /^Walk(?:Dir)?$/.test(called.name);
    const visit = isWalk ? argumentsOf(call).at(-1) : undefined;
    const found = visit?.kind === 'func_literal' ? useIn(visit, tree) : undefined;
    if (found === undefined) continue;
    const around = declarationAround(call);
    const asked = around === undefined ? '' : tree.textOf(around);
    // Nobody takes files away from a folder that was just made for this.
    if (/te?mp(?:dir)?\b/i.test(asked) || isWhereItRuns(argumentsOf(call)[0], asked, tree)) continue;
    const isAsked = /exist|\bos\.L?Stat\(/i.test(asked);
    yield { ...found, walk: tree.textOf(childOf(call, 'function') ?? call), isAsked };
  }
}

/** The folder that the program runs in is there, and the function is never called without anything of the others. */
function isWhereItRuns(root: GoNode | undefined, around: string, tree: GoTree): boolean {
  const text = root === undefined ? '' : tree.textOf(root);
  if (/^["`]\.["`]$/.test(text)) return true;
  return (
    /^\w+$/.test(text) &&
    new RegExp(`\\b${text}(?:, *\\w+)? *:?= *(?:os\\.Getwd\\(\\)|filepath\\.Abs\\(["\`]\\.["\`]\\))`).test(
      around,
    )
  );
}

function useIn(visit: GoNode, tree: GoTree): Pick<BlindWalk, 'use' | 'value'> | undefined {
  const names = partsOf(childOf(visit, 'parameters') ?? visit).flatMap((one) =>
    one.children.filter(({ field }) => field === 'name').map((name) => tree.textOf(name)),
  );
  const [path = '_', value = '_', error, ...others] = names;
  const body = childOf(visit, 'body');
  if (error === undefined || others.length > 0 || value === '_' || body === undefined) return undefined;
  const text = tree.textOf(body);
  if (error !== '_' && new RegExp(`(?<![\\w.])${error}\\b`).test(text)) return undefined;
  if (new RegExp(`\\b${value} *[!=]= *nil|\\brecover\\(\\)`).test(text)) return undefined;
  const use = memberOf(body, value, tree);
  if (use === undefined || leavesAtTheRoot(text.slice(0, use.start - body.start), path)) return undefined;
  return { use, value };
}

/** `if path == root { return nil }`: it is mostly the folder itself that is gone. */
function leavesAtTheRoot(before: string, path: string): boolean {
  return new RegExp(`\\bif \\(?${path} *== *[\\w.]+\\)? *\\{\\s*return\\b`).test(before);
}

/** `info.IsDir()` */
function memberOf(node: GoNode, value: string, tree: GoTree): GoNode | undefined {
  if (node.kind === 'selector_expression') {
    const operand = childOf(node, 'operand');
    if (operand?.kind === 'identifier' && tree.textOf(operand) === value) return node;
  }
  for (const child of partsOf(node)) {
    const found = memberOf(child, value, tree);
    if (found !== undefined) return found;
  }
  return undefined;
}
