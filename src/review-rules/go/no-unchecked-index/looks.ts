import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { declarationAround } from '../_kit/functions.ts';
import { isInside } from '../_kit/is-inside.ts';
import type { FileNames } from '../_kit/origin/file-names.ts';
import { bareText } from './bare-text.ts';
import { looksIn } from './looks-in.ts';
import type { TextLooks } from './looks-in.ts';
import { isOwnText } from './own-texts.ts';
import { NodesByDeclaration } from './nodes-by-declaration.ts';

/** A function that is called more often is looked at in the first of them. */
const mostCalls = 50;

/** Steps from a text to what it is a part of. */
const longestWay = 5;

/** Is a text looked at in its function, or where that is called: compared, matched, handed to somebody who may say no? */
export class Looks {
  readonly #tree: GoTree;
  readonly #names: FileNames;
  readonly #nodes: NodesByDeclaration;
  readonly #isInternal: boolean;
  readonly #seen = new Map<GoNode, TextLooks>();
  #values: ReadonlySet<string> | undefined;
  #read: ReadonlyMap<string, readonly GoNode[]> | undefined;

  /** @param isInternal Whoever calls a function of the file stands in the same module. */
  constructor(tree: GoTree, names: FileNames, isInternal: boolean) {
    this.#tree = tree;
    this.#names = names;
    this.#isInternal = isInternal;
    this.#nodes = new NodesByDeclaration(tree);
  }

  /** @param isForNothing To ask whether it is empty is enough. */
  at(text: GoNode, isForNothing = false): boolean {
    const bare = bareText(text, this.#tree);
    const around = declarationAround(text);
    if (around === undefined || this.#isLookedAt(bare, around, text.parent?.parent)) return true;
    if (isForNothing && this.#looksIn(around).measured.has(this.#tree.textOf(bare))) return true;
    return (
      this.#isLookedAtByCallers(bare, around) ||
      this.#isReadElsewhere(bare, around) ||
      this.#isOwn(bare, around)
    );
  }

  /** It comes of what the program wrote itself. */
  #isOwn(text: GoNode, around: GoNode): boolean {
    let at: GoNode | undefined = text;
    for (let count = 0; at !== undefined && count < longestWay; count++) {
      if (isOwnText(at, around, this.#tree)) return true;
      at = this.#listOf(at, around);
    }
    return false;
  }

  /** @param own The call that the text is given to. */
  #isLookedAt(text: GoNode, around: GoNode, own?: GoNode): boolean {
    const { seen } = this.#looksIn(around);
    const list = this.#listOf(text, around);
    return [text, list].some(
      (one) => one !== undefined && seen.get(this.#tree.textOf(one))?.some((by) => by !== own) === true,
    );
  }

  #looksIn(around: GoNode): TextLooks {
    const known = this.#seen.get(around) ?? looksIn(around, this.#tree, this.#nodes);
    this.#seen.set(around, known);
    return known;
  }

  /** The text, or the list it is in, is a parameter. */
  #isLookedAtByCallers(text: GoNode, around: GoNode): boolean {
    const name = childOf(around, 'name');
    const parameters = parametersOf(around, this.#tree);
    const index = [text, this.#listOf(text, around)]
      .map((one) => (one === undefined ? -1 : parameters.indexOf(this.#tree.textOf(one))))
      .find((one) => one >= 0);
    if (name === undefined || index === undefined) return false;
    const called = this.#tree.textOf(name);
    if (this.#isHandedOn(called)) return true;
    const calls = this.#names.callsOf(called);
    // Of a function that only other files of the package, or of the module, call, they know what they give it.
    if (calls.length === 0) return this.#isInternal || !/^\p{Lu}/u.test(called);
    return calls.slice(0, mostCalls).some((call) => {
      const argument = argumentsOf(call)[index];
      const caller = declarationAround(call);
      if (argument === undefined || caller === undefined || caller === around) return false;
      return (
        argument.kind.endsWith('_string_literal') || this.#isLookedAt(bareText(argument, this.#tree), caller)
      );
    });
  }

  /** `re.ReplaceAllStringFunc(text, shorten)`: who calls it then knows what with. */
  #isHandedOn(called: string): boolean {
    this.#values ??= new Set(
      ['identifier', 'field_identifier'].flatMap((kind) =>
        this.#tree.nodesOf(kind).flatMap((one) => {
          const holder = one.field === 'field' ? one.parent : one;
          return one.field === 'name' || holder?.field === 'function' ? [] : [this.#tree.textOf(one)];
        }),
      ),
    );
    return this.#values.has(called);
  }

  /** Another function of the file goes through the same field, or takes it apart: one that asks whether it is good. */
  #isReadElsewhere(text: GoNode, around: GoNode): boolean {
    const list = this.#listOf(text, around) ?? text;
    if (list.kind !== 'selector_expression') return false;
    this.#read ??= Map.groupBy(this.#allRead(), (one) => this.#tree.textOf(one));
    return this.#read.get(this.#tree.textOf(list))?.some((one) => !isInside(one, around)) === true;
  }

  /** What loops go through, and what is taken apart. */
  #allRead(): readonly GoNode[] {
    return [
      ...this.#tree.nodesOf('range_clause').map((one) => childOf(one, 'right')),
      ...['Split', 'SplitN'].flatMap((name) => this.#names.callsOf(name).map((call) => argumentsOf(call)[0])),
    ].filter((one) => one !== undefined);
  }

  /** `lines` of `for _, line := range lines`, of `line := lines[i]` and of `lines[i]`. */
  #listOf(text: GoNode, around: GoNode): GoNode | undefined {
    const value = text.kind === 'identifier' ? this.#givenTo(this.#tree.textOf(text), around) : text;
    const list = value?.kind === 'index_expression' ? childOf(value, 'operand') : value;
    return list === undefined || list === text ? undefined : bareText(list, this.#tree);
  }

  /** What the name is given in the function, where that is one thing. */
  #givenTo(name: string, around: GoNode): GoNode | undefined {
    const given = ['short_var_declaration', 'range_clause'].flatMap((kind) =>
      this.#nodes.in(around, kind).filter((node) => {
        const left = childOf(node, 'left');
        return left !== undefined && partsOf(left).some((one) => this.#tree.textOf(one) === name);
      }),
    );
    const [only, ...others] = given;
    const right = only === undefined || others.length > 0 ? undefined : childOf(only, 'right');
    return right?.kind === 'expression_list' ? partsOf(right)[0] : right;
  }
}

function parametersOf(around: GoNode, tree: GoTree): readonly string[] {
  return partsOf(childOf(around, 'parameters') ?? around).flatMap((one) =>
    one.children.filter(({ field }) => field === 'name').map((name) => tree.textOf(name)),
  );
}
