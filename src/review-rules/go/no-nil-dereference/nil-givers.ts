import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, partBeside, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { functionAround } from '../_kit/functions.ts';
import { nodesWithin } from '../_kit/nodes-within.ts';

/** Functions of the file that give a pointer on one way, and nil on another that nothing but what they find decides. */
export class NilGivers {
  readonly #tree: GoTree;
  readonly #known = new Map<GoNode, GoNode | undefined>();

  constructor(tree: GoTree) {
    this.#tree = tree;
  }

  /** The `return nil`, or `return nil, nil` where an error is given beside it; undefined: it always gives something. */
  wayWithNil(declaration: GoNode): GoNode | undefined {
    if (this.#known.has(declaration)) return this.#known.get(declaration);
    const found = this.#search(declaration);
    this.#known.set(declaration, found);
    return found;
  }

  #search(declaration: GoNode): GoNode | undefined {
    const results = resultsOf(declaration);
    const isPair = results.length === 2 && this.#tree.textOf(results[1] ?? declaration) === 'error';
    if (results[0]?.kind !== 'pointer_type' || (results.length > 1 && !isPair)) return undefined;
    const returns = [...nodesWithin(this.#tree.nodesOf('return_statement'), declaration)].filter(
      (one) => functionAround(one) === declaration,
    );
    const nil = isPair ? 'return nil, nil' : 'return nil';
    const [ways, others] = [
      returns.filter((one) => this.#tree.textOf(one) === nil),
      returns.filter((one) => !/^return(?: nil\b.*)?$/s.test(this.#tree.textOf(one))),
    ];
    if (others.length === 0) return undefined;
    return ways.find((one) => this.#isOfFinding(one, declaration));
  }

  /** Behind a loop that found nothing; or where a condition holds that is not of what the function was given: `if s == nil`. */
  #isOfFinding(way: GoNode, declaration: GoNode): boolean {
    const list = way.parent;
    if (list?.kind !== 'statement_list') return false;
    if (list.parent?.parent === declaration) return partBeside(way, -1)?.kind === 'for_statement';
    const branch = list.parent?.field === 'consequence' ? list.parent.parent : undefined;
    const condition = branch?.kind === 'if_statement' ? childOf(branch, 'condition') : undefined;
    if (branch === undefined || condition === undefined || this.#isOfType(branch)) return false;
    return !this.#asksWhoCalls(condition, declaration);
  }

  /** `one, ok := x.(T)`: who calls it has one, and the question is for the compiler. */
  #isOfType(branch: GoNode): boolean {
    const giving = childOf(branch, 'initializer') ?? partBeside(branch, -1);
    const right = giving === undefined ? undefined : childOf(giving, 'right');
    return right?.children.some(({ kind }) => kind === 'type_assertion_expression') === true;
  }

  #asksWhoCalls(condition: GoNode, declaration: GoNode): boolean {
    const asked = [...this.#tree.textOf(condition).matchAll(/(?<![\w.])(\w+)[\w.]* [!=]= nil\b/g)];
    const given = ['receiver', 'parameters'].flatMap((part) => {
      const list = childOf(declaration, part);
      return list === undefined ? [] : partsOf(list).flatMap((one) => one.children.filter(isName));
    });
    const names = new Set(given.map((one) => this.#tree.textOf(one)));
    return asked.some(([, name = '']) => names.has(name));
  }
}

function isName({ field }: GoNode): boolean {
  return field === 'name';
}

function resultsOf(declaration: GoNode): readonly GoNode[] {
  const result = childOf(declaration, 'result');
  if (result === undefined || kindIn(declaration, 'block') === undefined) return [];
  if (result.kind !== 'parameter_list') return [result];
  return partsOf(result).map((one) => childOf(one, 'type') ?? one);
}
