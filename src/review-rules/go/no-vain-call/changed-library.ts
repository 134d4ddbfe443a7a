import { say } from '../../../domain/locale.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { childOf, partsOf } from '../../../languages/go/node.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { nodesWithin } from '../_kit/nodes-within.ts';
import { packageCall } from '../_kit/package-call.ts';
import type { VainCall } from './vain-call.ts';

export const mayChangeLibrary = /\.(?:EOF|Err[A-Z]\w*) = |\bruntime\.SetFinalizer\(/;

/** `io.EOF = err`, by which every other package is misled; a finalizer that holds what it waits for. */
export function* changedLibrary({ tree, text }: GoFile): Generator<VainCall> {
  if (/\.(?:EOF|Err[A-Z]\w*) = /.test(text)) yield* changedErrors(tree);
  if (text.includes('runtime.SetFinalizer(')) yield* heldByFinalizers(tree);
}

/** A module of one's own may have no point in its name either. */
const ofLibrary =
  /^(?:archive\/\w+|bufio|bytes|compress\/\w+|context|crypto\/[\w/]+|database\/sql(?:\/driver)?|encoding\/\w+|errors|fmt|io(?:\/\w+)?|mime(?:\/\w+)?|net(?:\/\w+)*|os(?:\/\w+)?|reflect|regexp|strconv|strings|sync|syscall|testing|text\/\w+|time)$/;

function* changedErrors(tree: GoFile['tree']): Generator<VainCall> {
  for (const node of tree.nodesOf('assignment_statement')) {
    for (const target of partsOf(childOf(node, 'left') ?? node)) {
      const [owner, field] =
        target.kind === 'selector_expression' ? [childOf(target, 'operand'), childOf(target, 'field')] : [];
      if (
        owner?.kind !== 'identifier' ||
        field === undefined ||
        !/^(?:EOF|Err[A-Z]\w*)$/.test(tree.textOf(field))
      )
        continue;
      const module = tree.imports.get(tree.textOf(owner));
      // What others have is theirs, and may be meant to be set.
      if (module === undefined || !ofLibrary.test(module)) continue;
      const written = tree.textOf(target);
      const told = say(
        `This changes \`${written}\` for the whole program: whoever compares an error with it is misled from now on.`,
        `这会改变整个程序中的 \`${written}\`：此后所有与它比较的代码都会出错。`,
      );
      yield { problem: 'told', range: target, text: told };
    }
  }
}

/** Closures that are looked through. */
const longest = 5_000;

/** `runtime.SetFinalizer(x, func(*T) { x.close() })` */
function* heldByFinalizers(tree: GoFile['tree']): Generator<VainCall> {
  for (const call of tree.nodesOf('call_expression')) {
    const called = packageCall(call, tree);
    if (called?.module !== 'runtime' || called.name !== 'SetFinalizer') continue;
    const [value, closure] = argumentsOf(call);
    if (value?.kind !== 'identifier' || closure?.kind !== 'func_literal') continue;
    if (closure.end - closure.start > longest) continue;
    const name = tree.textOf(value);
    const parameters = childOf(closure, 'parameters');
    if (parameters !== undefined && new RegExp(`\\b${name} `).test(tree.textOf(parameters))) continue;
    const held = [...nodesWithin(tree.nodesOf('identifier'), closure)].find(
      (one) => tree.textOf(one) === name,
    );
    if (held === undefined) continue;
    const told = say(
      `The finalizer itself holds \`${name}\`, which is therefore never given back, and the finalizer never runs: use its parameter.`,
      `终结器自身引用了 \`${name}\`，因此它永远不会被回收，终结器也不会运行：应使用其参数。`,
    );
    yield { problem: 'told', range: held, text: told };
  }
}
