import { parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import type { Call } from '../_kit/call.ts';
import { nameOfCallee, namesOfReceiver } from '../_kit/name-of-callee.ts';
import { propertyName } from '../_kit/property-name.ts';
import { wordsOf } from '../../_kit/words-of.ts';

/** First words of calls that change nothing, so that their order does not matter. */
const asking = new Set(
  'fetch get load read find lookup stat lstat realpath exists has is can count size list describe resolve readdir search head download'.split(
    ' ',
  ),
);
/** They do one thing at a time anyway, or hand out one thing after the other. */
const oneAtATime =
  /^(?:tx|trx|transaction|client|conn|connection|db|session|page|browser|driver|frame|element|el|cursor|stream|reader|socket|rl|prompt|prompts|inquirer|queue|pool|redis|ctx|t|\$)$|(?:Client|Connection|Transaction|Session|Page|Reader|Stream|Cursor|Queue)$/;

/** Lists of what is on the other side of one session, which answers one command after the other. */
const remote =
  /^(?:els|elems|elements|nodes|handles|locators|frames|pages|windows|tabs)$|(?:Elements|Handles|Locators)$/;

/** Does the call by its name only look something up, by itself? */
export function isPlainLookUp({ callee, arguments: given }: Call): boolean {
  const [verb = '', ...rest] = wordsOf(nameOfCallee(callee) ?? '');
  if (!asking.has(verb) || rest.some((word) => /^(?:next|or|and|create|update|lock|line|chunk)$/.test(word)))
    return false;
  if (isOwnMethod(callee) || given.some((each) => remote.test(nameOfList(each) ?? ''))) return false;
  return !namesOfReceiver(callee).some((name) => oneAtATime.test(name));
}

/** `handles` of `for (const handle of handles)` */
function nameOfList(item: Node): string | undefined {
  const declarator = parentOf(referenceOf(item)?.binding?.declarations[0] ?? item);
  const loop = declarator && parentOf(parentOf(declarator) ?? declarator);
  if (declarator?.type !== 'VariableDeclarator' || loop?.type !== 'ForOfStatement') return undefined;
  const list = unwrap(loop.right);
  return list.type === 'Identifier' ? list.name : propertyName(list);
}

/** `this.load(x)`: what the object goes through for it, a session perhaps, is not seen. */
function isOwnMethod(callee: Call['callee']): boolean {
  const node = unwrap(callee);
  if (node.type !== 'MemberExpression' && node.type !== 'OptionalMemberExpression') return false;
  const { type } = unwrap(node.object);
  return type === 'ThisExpression' || type === 'Super';
}
