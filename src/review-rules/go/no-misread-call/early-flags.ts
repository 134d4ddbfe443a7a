import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { functionAround } from '../_kit/functions.ts';
import { nodesWithin } from '../_kit/nodes-within.ts';
import { packageCall } from '../_kit/package-call.ts';
import type { Variables } from '../_kit/variables.ts';
import { shortText } from '../../_kit/short-text.ts';
import type { MisreadCall } from './misread-call.ts';

export const mayReadEarly = /\bp?flag\.Parse\(\)|\*p?flag\.\w+\(/;

/** `*addr` of `addr := flag.String(…)` before `flag.Parse()`: it is the default, whatever was given. */
export function* earlyFlags({ tree, text }: GoFile, variables: () => Variables): Generator<MisreadCall> {
  if (/\*p?flag\.\w+\(/.test(text)) yield* readAtOnce(tree, text);
  for (const [around, parse] of firstParses(tree)) {
    const written = tree.textOf({ start: around.start, end: parse.start });
    // That reads them as well.
    const earlier = written.indexOf('flag.CommandLine.Parse(');
    const before = { start: around.start, end: earlier < 0 ? parse.start : around.start + earlier };
    for (const read of nodesWithin(tree.nodesOf('unary_expression'), before)) {
      const name = childOf(read, 'operand');
      if (name?.kind !== 'identifier' || kindIn(read, '*') === undefined || read.end > before.end) continue;
      if (functionAround(read) !== around || isTarget(read)) continue;
      if (isFlag(variables().declarationOf(name), tree))
        yield { problem: 'early-flag', range: read, value: shortText(read, text), call: tree.textOf(parse) };
    }
  }
}

/** `*flag.Bool("verbose", false, "…")` */
function* readAtOnce(tree: GoTree, text: string): Generator<MisreadCall> {
  for (const read of tree.nodesOf('unary_expression')) {
    const call = kindIn(read, '*') === undefined ? undefined : childOf(read, 'operand');
    const called = call?.kind === 'call_expression' ? packageCall(call, tree) : undefined;
    if (called !== undefined && flags.test(called.module) && makers.test(called.name))
      yield { problem: 'early-flag', range: read, value: shortText(read, text), call: 'flag.Parse()' };
  }
}

/** By function, the call that reads the flags first; one in a branch may not be the first. */
function firstParses(tree: GoTree): ReadonlyMap<GoNode, GoNode> {
  const found = new Map<GoNode, GoNode>();
  for (const statement of tree.nodesOf('expression_statement')) {
    const [call] = partsOf(statement);
    const called = call?.kind === 'call_expression' ? packageCall(call, tree) : undefined;
    if (call === undefined || called?.name !== 'Parse' || !flags.test(called.module)) continue;
    const around = functionAround(statement);
    const isPlain = statement.parent?.parent?.parent === around;
    if (around !== undefined && isPlain && !found.has(around)) found.set(around, call);
  }
  return found;
}

const flags = /^flag$|\/pflag$/;

/** `*addr = ":80"` puts another default in place. */
function isTarget({ parent }: GoNode): boolean {
  return parent?.field === 'left' && parent.parent?.kind === 'assignment_statement';
}

/** Its declaration takes the place of a flag: `flag.String(…)`. */
function isFlag(declared: GoNode | undefined, tree: GoTree): boolean {
  const by = declared?.parent?.kind === 'expression_list' ? declared.parent.parent : declared?.parent;
  if (by === undefined || !/^(?:short_var_declaration|var_spec)$/.test(by.kind)) return false;
  const [value, ...others] = partsOf(childOf(by, by.kind === 'var_spec' ? 'value' : 'right') ?? by);
  const called =
    value?.kind === 'call_expression' && others.length === 0 ? packageCall(value, tree) : undefined;
  return called !== undefined && flags.test(called.module) && makers.test(called.name);
}

const makers = /^(?:Bool|Duration|Float64|U?[iI]nt(?:64)?|U?Int(?:8|16|32)|String|StringSlice)P?$/;
