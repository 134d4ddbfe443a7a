import { unwrap } from '../../../languages/typescript/node.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import { keyName, propertyName } from './property-name.ts';

/** What is called, without the `(0, …)` that compilers put around it. */
export function bareCallee(callee: Node): Node {
  const bare = unwrap(callee);
  const last = bare.type === 'SequenceExpression' ? bare.expressions.at(-1) : undefined;
  return last === undefined ? bare : unwrap(last);
}

/** The last name of what is called: `save` of `save(x)`, `db.save(x)` and `this.#save(x)`. */
export function nameOfCallee(callee: Node): string | undefined {
  const bare = bareCallee(callee);
  if (bare.type === 'Identifier') return bare.name;
  if (bare.type === 'Import') return 'import';
  const isPrivate = bare.type === 'MemberExpression' && bare.property.type === 'PrivateName';
  return isPrivate ? keyName({ key: bare.property })?.slice(1) : propertyName(bare);
}

/** The names before the last one, outermost object first: `api` and `users` of `api.users.find(x)`. */
export function namesOfReceiver(callee: Node): readonly string[] {
  const names: string[] = [];
  let at = bareCallee(callee);
  while (at.type === 'MemberExpression' || at.type === 'OptionalMemberExpression') {
    at = unwrap(at.object);
    if (at.type === 'CallExpression' || at.type === 'OptionalCallExpression') at = bareCallee(at.callee);
    const name = nameOfCallee(at);
    if (name !== undefined) names.unshift(name);
  }
  return names;
}
