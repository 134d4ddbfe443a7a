import type { Node } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, referenceOf } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { lookUp } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';

/** A pattern that is used more often is not followed further. */
const mostUses = 200;

/**
 * Where a file uses what objects keep under a name: `rule.pattern` of `rules = [{ pattern: /…/ }]`. Which object it is, is
 * not asked.
 */
export class KeptPatterns {
  readonly #file: TypeScriptFile;
  #uses: ReadonlyMap<string, readonly Node[]> | undefined;

  constructor(file: TypeScriptFile) {
    this.#file = file;
  }

  /** Members that read it, and names that are given it by `{ pattern }`. */
  under(key: string): readonly Node[] {
    this.#uses ??= this.#find();
    return this.#uses.get(key) ?? [];
  }

  /** What a name stands for, also where it is declared. */
  bindingOf(name: Node): Binding | undefined {
    if (name.type !== 'Identifier') return undefined;
    return referenceOf(name)?.binding ?? lookUp(this.#file.tree.scopeOf(name), name.name);
  }

  #find(): ReadonlyMap<string, readonly Node[]> {
    const uses = new Map<string, Node[]>();
    const add = (key: string | undefined, use: Node): void => {
      const known = key === undefined ? undefined : uses.get(key);
      if (known !== undefined && known.length < mostUses) known.push(use);
      else if (key !== undefined && known === undefined) uses.set(key, [use]);
    };
    for (const kind of ['MemberExpression', 'OptionalMemberExpression'] as const)
      for (const member of this.#file.tree.nodesOf(kind)) add(propertyName(member), member);
    for (const { properties } of this.#file.tree.nodesOf('ObjectPattern'))
      for (const property of properties)
        if (property.type === 'ObjectProperty' && property.value.type === 'Identifier')
          add(keyName(property), property.value);
    return uses;
  }
}

/** The names that stand for one element of a list after the other: `[/a/, /b/].some((pattern) => …)`, `for (const pattern of …)`. */
export function* elementNamesOf(list: Node, steps = 3): Generator<Node, void> {
  const around = parentOf(list);
  switch (around?.type) {
    case 'VariableDeclarator': {
      if (around.init !== list || steps === 0) return;
      const references = referenceOf(around.id)?.binding?.references ?? [];
      for (const { access, identifier } of references.slice(0, mostUses))
        if (access === 'read') yield* elementNamesOf(identifier, steps - 1);
      return;
    }
    case 'ForOfStatement': {
      const { left } = around;
      const name = left.type === 'VariableDeclaration' ? left.declarations[0]?.id : undefined;
      if (keyOf(list) === 'right' && name !== undefined) yield name;
      return;
    }
    case 'MemberExpression': {
      const call = parentOf(around);
      if (call === undefined || !isCall(call) || call.callee !== around) return;
      const [callback] = call.arguments;
      if (!/^(?:every|filter|find|flatMap|forEach|map|some)$/.test(propertyName(around) ?? '')) return;
      if (callback !== undefined && isFunction(callback) && callback.params[0] !== undefined)
        yield callback.params[0];
      return;
    }
    default:
  }
}
