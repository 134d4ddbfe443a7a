import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { nameOfCallee, namesOfReceiver } from '../_kit/name-of-callee.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { goesThroughOwnList } from './is-own-list.ts';
import { keySourceOf } from './key-source.ts';

export const pathName =
  /^(?:paths?|keys?|parts?|segments?|props?|properties|names|fields|accessors|steps|pointer)$|(?:Path|Keys|Parts)$/;

/** Calls in a chain. */
const longestChain = 4;

/** `path = parse(path)`, `keys = parse(path)` */
export function readsPath(
  { callee, arguments: [first, ...others] }: NodeOf<'CallExpression'>,
  name: Binding,
): boolean {
  if (first === undefined || others.length > 1 || !mayReadPath(callee)) return false;
  const given = referenceOf(unwrap(first))?.binding;
  if (given?.kind !== 'param') return false;
  if (given === name || (pathName.test(name.name) && textName.test(given.name))) return true;
  return readerName.test(nameOfCallee(callee) ?? '') && /path|keys?$|pointer|selector/i.test(given.name);
}

/** A function, or a method that reads texts of some kind; what reads data of other kinds gives no path. */
function mayReadPath(callee: Node): boolean {
  if (callee.type === 'Identifier') return true;
  const [home] = namesOfReceiver(callee);
  return (
    /^(?:parse|toPath|toKeys|toParts|toSegments|split|decode|segments)/.test(nameOfCallee(callee) ?? '') &&
    !/^(?:JSON\w*|qs|querystring|url|path|Date|ya?ml|toml|ini|Number|marked|fs)$/i.test(home ?? '')
  );
}

/** What says that it makes steps of a text. */
const readerName = /^(?:parse|tokeni[sz]e|split|toPath|toKeys|toParts|toSegments)$/i;

/** What is read to get a path. */
const textName =
  /^(?:prop|property|key|keypath|str|string|name|field|selector|accessor|pointer|expression|ns|namespace)$|^path|Path$|_path$/;

/** `path.split('.')`, and what says that it does the same: `toSegments(path)`, `split(path)`. */
export function splitsGiven({ callee, arguments: [first] }: NodeOf<'CallExpression'>): boolean {
  const name = nameOfCallee(callee) ?? '';
  // What lies between two underscores is no `__proto__`.
  if (name === 'split' && first?.type === 'StringLiteral' && first.value.includes('_')) return false;
  if (callee.type === 'MemberExpression' && (name === 'split' || (name === 'match' && isOfEach(first))))
    return isGiven(wholeText(callee.object));
  const isSplitter = /split|segments|(?:to|get|cast|parse|normali[sz]e)_?path$/i.test(name);
  return isSplitter && first !== undefined && isGiven(unwrap(first));
}

/** `/[^.]+/g`, which finds all parts of a text, one after the other; by name where the pattern stands elsewhere. */
function isOfEach(pattern: Node | undefined): boolean {
  const value = pattern && writtenValue(pattern);
  if (value === undefined) return false;
  return value.type === 'RegExpLiteral' ? value.flags.includes('g') : value.type === 'Identifier';
}

/** The text that `text.trim().replace(…)` is made of. */
export function wholeText(text: Node, steps = longestChain): Node {
  const value = writtenValue(text);
  if (value.type !== 'CallExpression' || value.callee.type !== 'MemberExpression' || steps === 0)
    return value;
  const isPart = /^(?:replace|replaceAll|trim|slice|toLowerCase)$/.test(nameOfCallee(value.callee) ?? '');
  return isPart ? wholeText(value.callee.object, steps - 1) : value;
}

/** A parameter, or a key of an object that is one; and what is decoded was sent by somebody. */
export function isGiven(node: Node): boolean {
  const binding = referenceOf(node)?.binding;
  const [name] = binding?.declarations ?? [];
  if (binding !== undefined && goesThroughOwnList(binding)) return false;
  if (node.type === 'CallExpression') return nameOfCallee(node.callee)?.startsWith('decodeURI') === true;
  return binding?.kind === 'param' || (name !== undefined && keySourceOf(name)?.kind === 'param');
}
