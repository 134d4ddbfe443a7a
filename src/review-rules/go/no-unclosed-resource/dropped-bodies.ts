import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { callWithResults } from '../_kit/error-checks.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { functionAround } from '../_kit/functions.ts';
import { helpsTests } from '../_kit/is-command.ts';
import { packageCall } from '../_kit/package-call.ts';
import { TypesByName } from '../_kit/types-by-name.ts';
import type { UnclosedResource } from './find-leaks.ts';

const mayDrop = /\b_, \w+ :?= (?:[\w.]+\.)?(?:Get|Post|PostForm|Do|ImagePull|ImagePush)\(/;

/** `_, err := http.Post(…)`: the body of the answer is there all the same. */
export function* droppedBodies({ tree, text }: GoFile): Generator<UnclosedResource> {
  if (!mayDrop.test(text)) return;
  const types = new TypesByName(tree);
  for (const kind of ['short_var_declaration', 'assignment_statement'])
    for (const statement of tree.nodesOf(kind)) {
      const { call, names } = callWithResults(statement, tree) ?? { names: [] };
      const opened =
        call === undefined || names[0] !== '_' || names.length !== 2
          ? undefined
          : openedBy(call, tree, types);
      if (call === undefined || opened === undefined || isOfTests(statement, tree)) continue;
      yield { ...dropped, kind: opened, at: { start: call.start, end: call.end } };
    }
}

function isOfTests(statement: GoNode, tree: GoTree): boolean {
  const home = tree.imports.get('testing') === 'testing' ? functionAround(statement) : undefined;
  return home !== undefined && helpsTests(home, tree);
}

function openedBy(call: GoNode, tree: GoTree, types: TypesByName): 'body' | 'reader' | undefined {
  const called = packageCall(call, tree);
  if (called !== undefined)
    return called.module === 'net/http' && /^(?:Get|Post|PostForm)$/.test(called.name) ? 'body' : undefined;
  const callee = childOf(call, 'function');
  const [operand, field] = callee === undefined ? [] : [childOf(callee, 'operand'), childOf(callee, 'field')];
  if (operand === undefined || field === undefined) return undefined;
  const method = tree.textOf(field);
  const asked = counts.get(method);
  if (asked !== undefined) {
    const isFit =
      argumentsOf(call).length === asked && (isDefault(operand, tree) || isClient(types.of(operand)));
    return isFit ? 'body' : undefined;
  }
  const isOfDocker = [...tree.imports.values()].some((path) =>
    /\/(?:docker\/docker|moby\/moby)\/client$/.test(path),
  );
  return isOfDocker && /^Image(?:Pull|Push)$/.test(method) ? 'reader' : undefined;
}

/** Characters of a function that are read. */
const longest = 20_000;

/** `http.DefaultClient`, and what the function calls it. */
function isDefault(operand: GoNode, tree: GoTree): boolean {
  const written = tree.textOf(operand);
  if (written === 'http.DefaultClient') return true;
  const home = operand.kind === 'identifier' ? functionAround(operand) : undefined;
  if (home === undefined || home.end - home.start > longest) return false;
  return new RegExp(`\\b${written} := http\\.DefaultClient\\b`).test(tree.textOf(home));
}

/** Other clients have methods of these names as well. */
function isClient(type: string | undefined): boolean {
  return type !== undefined && /^\*?http\.Client$/.test(type);
}

/** Arguments of the methods of a client: another one may have methods of these names. */
const counts: ReadonlyMap<string, number> = new Map([
  ['Get', 1],
  ['Do', 1],
  ['PostForm', 2],
  ['Post', 3],
]);

const dropped = {
  name: '_',
  isDrained: false,
  leak: { kind: 'leaked', way: 'never', end: undefined, isAfterFailure: false, isReleasedElsewhere: false },
} as const;
