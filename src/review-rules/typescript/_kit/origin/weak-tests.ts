import type { FunctionNode, Node, NodeOf } from '../../../../languages/typescript/node.ts';
import {
  isFunction,
  keyOf,
  parentOf,
  rangeOf,
  referenceOf,
  unwrap,
} from '../../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../../languages/typescript/typescript.ts';
import { holds } from '../holds.ts';
import { namesAny } from '../names-any.ts';
import { bindingOfFunction } from './function-name.ts';
import { hostTests } from './host-tests.ts';
import { propertyName } from '../property-name.ts';
import { writtenValue } from '../written-value.ts';

/** A look at where an address leads that other addresses pass as well. */
export interface WeakTest {
  /** `url.startsWith(base)`, or the call of a function that does no more than that. */
  readonly test: Node;
  /** What is looked at there. */
  readonly value: Node;
  readonly written: NodeOf<'CallExpression'>;
  readonly lets: Passing;
}

/** What passes such a test. */
export type Passing = 'longer-host' | 'longer-name' | 'anywhere' | 'two-slashes' | 'other-spelling';

interface Found {
  readonly tests: readonly WeakTest[];
  /** The file without them: what is left may still look where it leads. */
  readonly rest: string;
}

/** Functions that do more than to test one value are longer. */
const longestPredicate = 600;
/** A predicate that is called more often is of another kind. */
const mostCalls = 50;

const looks = ['startsWith', 'endsWith', 'includes', 'indexOf', 'has'];

export function findWeakTests(file: TypeScriptFile): Found | undefined {
  if (!namesAny(file, looks)) return undefined;
  const ofHosts = hostTests(file);
  const direct = [...directTests(file), ...ofHosts];
  if (direct.length === 0) return undefined;
  const values = new Set(direct.map(({ value }) => unwrap(value)));
  const cut: Node[] = [...direct.map(({ test }) => test), ...ofHosts.flatMap(({ around }) => around)];
  const called: WeakTest[] = [];
  for (const one of direct) {
    const owner = predicateAround(one.value, values);
    const name = owner && bindingOfFunction(owner);
    if (owner === undefined || name === undefined || name.references.length > mostCalls) continue;
    cut.push(owner, ...name.declarations);
    for (const { identifier } of name.references) {
      const call = keyOf(identifier) === 'callee' ? parentOf(identifier) : undefined;
      const [value] = call?.type === 'CallExpression' ? call.arguments : [];
      cut.push(identifier);
      if (call !== undefined && value !== undefined) called.push({ ...one, test: call, value });
    }
  }
  return { tests: [...direct, ...called], rest: withoutAll(file.text, cut) };
}

function directTests({ tree }: TypeScriptFile): readonly WeakTest[] {
  return tree.callsNamed(['startsWith', 'includes', 'indexOf']).flatMap((test) => {
    const method = propertyName(test.callee) ?? '';
    const [text] = test.arguments;
    if (!/^(?:startsWith|includes|indexOf)$/.test(method) || text === undefined) return [];
    const lets = method === 'startsWith' ? passedStart(text) : passedText(text);
    if (lets === undefined || !('object' in test.callee) || isList(test.callee.object as Node)) return [];
    return [{ test, value: test.callee.object as Node, written: test, lets }];
  });
}

/** What is looked up in a list is compared as a whole. */
function isList(object: Node): boolean {
  const value = writtenValue(object);
  return isMadeList.test(value.type) || listName.test(nameOf(unwrap(object)));
}

const isMadeList = /^(?:ArrayExpression|NewExpression)$/;
const listName = /[^s]s\d*$|(?:list|set|array)$|allow|white|trust|known|permit/i;

/** `'/'`, and the beginning of an address whose host is not ended. */
function passedStart(text: Node): WeakTest['lets'] | undefined {
  const value = writtenValue(text);
  if (value.type === 'StringLiteral') {
    if (value.value === '/') return 'two-slashes';
    return /^https?:\/\/[^/?#]+$/.test(value.value) ? 'longer-host' : undefined;
  }
  return /(?:url|uri|origin|host|domain)$/i.test(nameOf(value)) ? 'longer-host' : undefined;
}

/** A host, or an address: anything may stand before it. */
function passedText(text: Node): WeakTest['lets'] | undefined {
  const value = writtenValue(text);
  const isHost =
    value.type === 'StringLiteral'
      ? /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:\/|$)/i.test(value.value)
      : /url|uri|origin|host|domain|site|link/i.test(nameOf(value));
  return isHost ? 'anywhere' : undefined;
}

function nameOf(value: Node): string {
  return value.type === 'Identifier' ? value.name : (propertyName(value) ?? '');
}

/** The function whose only parameter this is, and that reads it for such tests alone. */
function predicateAround(value: Node, values: ReadonlySet<Node>): FunctionNode | undefined {
  const binding = referenceOf(unwrap(value))?.binding;
  const owner = binding?.kind === 'param' ? binding.scope.node : undefined;
  if (binding === undefined || owner === undefined || !isFunction(owner) || owner.params.length !== 1)
    return undefined;
  const { start, end } = rangeOf(owner);
  const isRead = (part: Node) => referenceOf(part)?.binding === binding;
  const isOther = (part: Node) => isRead(part) && !values.has(part);
  return end - start <= longestPredicate && !holds(owner.body, isOther) ? owner : undefined;
}

function withoutAll(text: string, nodes: readonly Node[]): string {
  const ranges = nodes.map((node) => rangeOf(node)).toSorted((one, other) => one.start - other.start);
  let rest = '';
  let at = 0;
  for (const { start, end } of ranges) {
    if (end <= at) continue;
    rest += text.slice(at, Math.max(at, start)) + ' '.repeat(end - Math.max(at, start));
    at = end;
  }
  return rest + text.slice(at);
}
