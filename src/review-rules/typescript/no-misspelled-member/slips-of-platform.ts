import type { Node } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { MisspelledMember } from './misspelled-member.ts';
import type { PlatformName } from './platform-names.ts';
import { platformNameNear } from './platform-names.ts';

/** `names.lenght`, `text.toLowercase()`: a name that the file only asks for and that nobody else would think of. */
export function* slipsOfPlatform({ tree, text }: TypeScriptFile): Generator<MisspelledMember, void> {
  const slips = new Map<string, PlatformName>();
  for (const word of tree.words) {
    const near = word.length < 4 ? undefined : platformNameNear(word);
    if (near !== undefined) slips.set(word, near);
  }
  if (slips.size === 0) return;
  const uses = usesOf(new Set(slips.keys()), tree);
  for (const [name, near] of slips) {
    const all = uses.get(name) ?? [];
    // Types, which are not looked into, may name it, too.
    const isDefined = text.split(name).length - 1 > all.length;
    if (all.length === 0 || isDefined || !all.every((use) => isAskedFor(use, near))) continue;
    for (const at of all) yield { at, all, name, meant: near.name, of: undefined };
  }
}

/** Wherever the words stand as names or texts. */
function usesOf(
  words: ReadonlySet<string>,
  tree: TypeScriptFile['tree'],
): ReadonlyMap<string, readonly Node[]> {
  const uses = new Map<string, Node[]>();
  const add = (word: string, node: Node): void => {
    if (words.has(word)) uses.set(word, [...(uses.get(word) ?? []), node]);
  };
  for (const node of tree.nodesOf('Identifier')) add(node.name, node);
  for (const node of tree.nodesOf('JSXIdentifier')) add(node.name, node);
  for (const node of tree.nodesOf('StringLiteral')) add(node.value, node);
  return uses;
}

/** Of an object that is no module: `_.foreach` is somebody's own name. */
function isAskedFor(use: Node, { isMethod }: PlatformName): boolean {
  const member = parentOf(use);
  if (member?.type !== 'MemberExpression' && member?.type !== 'OptionalMemberExpression') return false;
  if (member.computed || keyOf(use) !== 'property' || isOfModule(member.object)) return false;
  const user = parentOf(member);
  if (user === undefined) return false;
  if (isMethod)
    return (
      (user.type === 'CallExpression' || user.type === 'OptionalCallExpression') && keyOf(member) === 'callee'
    );
  if (user.type === 'AssignmentExpression') return keyOf(member) !== 'left';
  return !(user.type === 'UnaryExpression' && user.operator === 'delete') && user.type !== 'UpdateExpression';
}

function isOfModule(object: Node): boolean {
  const bare = unwrap(object);
  return bare.type === 'ThisExpression' || referenceOf(bare)?.binding?.kind === 'import';
}
