import type { GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import type { PrintCall } from '../_kit/print-calls.ts';
import { Variables } from '../_kit/variables.ts';
import { isUnspread } from './foreign-formats.ts';
import type { Mismatch } from './mismatch.ts';

/** Functions of a file that take what they are given one by one: `func logAll(args ...any)`. */
export class OwnLists {
  readonly #names: ReadonlySet<string>;
  /** Some function of the file has such a list to hand on. */
  readonly isAny: boolean;
  readonly #tree: GoTree;
  #variables: Variables | undefined;

  constructor(tree: GoTree, text: string) {
    this.#tree = tree;
    this.isAny = / \.\.\.(?:any|interface\{\})\)/.test(text);
    this.#names = new Set(this.isAny ? namesIn(tree) : []);
  }

  /** Another variable of that name may hide the list. */
  isParameter(value: GoNode): boolean {
    this.#variables ??= new Variables(this.#tree);
    return this.#variables.declarationOf(value)?.parent?.kind === 'variadic_parameter_declaration';
  }

  has(name: string): boolean {
    return this.#names.has(name);
  }
}

function namesIn(tree: GoTree): readonly string[] {
  return tree.nodesOf('function_declaration').flatMap((node) => {
    const [name, parameters] = [childOf(node, 'name'), childOf(node, 'parameters')];
    if (name === undefined || parameters === undefined) return [];
    return / \.\.\.(?:any|interface\{\})\)$/.test(tree.textOf(parameters)) ? [tree.textOf(name)] : [];
  });
}

/** `log.Println(args)`, `logAll(args)` of the `args ...any` of the function around it: the list becomes one value. */
export function* givenAsOne(
  call: GoNode,
  print: PrintCall | undefined,
  lists: OwnLists,
  tree: GoTree,
): Generator<Mismatch> {
  if (!lists.isAny) return;
  const callee = childOf(call, 'function');
  const name = callee?.kind === 'identifier' ? tree.textOf(callee) : '';
  if (callee === undefined || (print === undefined && !lists.has(name))) return;
  const given = argumentsOf(call);
  const last = given.at(-1);
  // Beside others the list may well be told as it is.
  if (last === undefined || (print !== undefined && given.length > print.first + 1)) return;
  if (!isUnspread(last, tree) || !lists.isParameter(last)) return;
  const range = { start: last.start, end: last.end };
  yield { problem: 'unspread', range, name: print?.name ?? name, argument: tree.textOf(last) };
}
