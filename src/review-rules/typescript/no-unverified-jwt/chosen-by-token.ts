import type { Node } from '../../../languages/typescript/node.ts';
import { enclosingFunction, keyOf, parentOf, rangeOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { propertyName } from '../_kit/property-name.ts';

/** Keys of both kinds: a public one is taken for the secret of an HMAC when the token says so. */
export function knowsBothKinds({ tree: { words } }: TypeScriptFile): boolean {
  return (
    words.has('alg') && words.has('createHmac') && (words.has('createVerify') || words.has('createSign'))
  );
}

/** What people write who say which algorithms they take: an option for it, or a comparison. */
const asked =
  /\b(?:opt\w*|config|settings|allowed\w*|accepted\w*|expected\w*)\??\.?\[?['"]?alg|algorithms?\.(?:includes|indexOf|has)\(|\balg(?:orithm)?\s*[!=]==?|[!=]==?\s*[\w.]*\balg\b|\bswitch\s*\([^()]{0,60}\balg|\.test\([^()]{0,60}\balg\b/;

/** `algorithms[header.alg]` in a function that verifies a token, whose header that is. */
export function* chosenByToken(file: TypeScriptFile): Generator<Node, void> {
  const told = new Set<Node>();
  for (const member of file.tree.nodesOf('MemberExpression')) {
    if (propertyName(member) !== 'alg' || !isHeader(member.object) || !isKey(member)) continue;
    const owner = enclosingFunction(member);
    if (owner === undefined || told.has(owner)) continue;
    told.add(owner);
    const { start, end } = rangeOf(owner);
    const source = file.text.slice(start, end);
    if (/verif/i.test(source) && /\bparse|decode/i.test(source) && !asked.test(source)) yield member;
  }
}

function isHeader(object: Node): boolean {
  const bare = unwrap(object);
  const name = bare.type === 'Identifier' ? bare.name : propertyName(bare);
  return name !== undefined && /header/i.test(name);
}

function isKey(member: Node): boolean {
  const around = parentOf(member);
  return around?.type === 'MemberExpression' && around.computed && keyOf(member) === 'property';
}
