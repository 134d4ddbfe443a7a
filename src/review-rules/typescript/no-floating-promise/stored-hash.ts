import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, referenceOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { namesAny } from '../_kit/names-any.ts';
import type { MisplacedPromise } from './misplaced-promise.ts';

const modules: readonly string[] = ['bcrypt', 'bcryptjs', 'argon2'];

/** `user.password = bcrypt.hash(…)`, `User.create({ password: hash })`: a promise is stored for the hash of a password. */
export function* storedHashes(file: TypeScriptFile): Generator<MisplacedPromise, void> {
  if (!namesAny(file, modules)) return;
  for (const call of file.tree.callsNamed(['hash'])) {
    if (!modules.includes(moduleMemberOf(call.callee)?.module ?? '')) continue;
    if (call.arguments.some(isFunction)) continue;
    const use = isStored(call) ? call : storedLater(call);
    if (use !== undefined)
      yield { call, place: 'argument', use: use === call ? undefined : use, confidence: 'certain' };
  }
}

/** The value of a key, or of a member. */
function isStored(value: Node): boolean {
  const around = parentOf(value);
  if (around?.type === 'ObjectProperty')
    return keyOf(value) === 'value' && parentOf(around)?.type === 'ObjectExpression';
  return (
    around?.type === 'AssignmentExpression' &&
    around.left.type === 'MemberExpression' &&
    keyOf(value) === 'right'
  );
}

/** Of `const hash = bcrypt.hash(…)`, which nobody waits for or hands on. */
function storedLater(call: NodeOf<'CallExpression'>): Node | undefined {
  const declarator = parentOf(call);
  if (declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'Identifier') return undefined;
  const binding = referenceOf(declarator.id)?.binding;
  if (binding === undefined || binding.isReassigned) return undefined;
  const uses = binding.references.filter(({ isInitial }) => !isInitial).map(({ identifier }) => identifier);
  return uses.every(isStored) ? uses[0] : undefined;
}
