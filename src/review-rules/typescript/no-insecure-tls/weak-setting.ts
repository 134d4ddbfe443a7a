import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, unwrap } from '../../../languages/typescript/node.ts';
import { expressionKey } from '../_kit/expression-key.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';

export interface WeakSetting {
  /** The value. */
  readonly place: Node;
  readonly name: string;
  readonly value: string;
  readonly manner: 'unchecked' | 'unless-told' | 'everywhere' | 'version';
  /** `!!given.rejectUnauthorized`: harmless where something is always given. */
  readonly isTruth: boolean;
  /** What to write in its place; undefined: that is not known. */
  readonly text: string | undefined;
}

const plain = { isTruth: false } as const;

const switches = /^(?:rejectUnauthorized|strictSSL|strictSsl)$/;
const identity = 'checkServerIdentity';
const ofProcess = 'NODE_TLS_REJECT_UNAUTHORIZED';
/** Names that drivers of databases have for the same, and the value that switches the check off. */
const opposite: ReadonlyMap<string, boolean> = new Map([
  ['tlsAllowInvalidCertificates', true],
  ['tlsAllowInvalidHostnames', true],
  ['tlsInsecure', true],
  ['trustServerCertificate', true],
  ['sslValidate', false],
]);
const oldVersion = /^(?:SSLv[23]|TLSv1(?:\.[01])?)$/;
const oldProtocol = /^(?:SSLv[23]|TLSv1(?:_1)?)(?:_(?:client_|server_)?method)?$/;

/** What a file with a weak setting names. */
export const settingNames: readonly string[] = [
  ...['rejectUnauthorized', 'strictSSL', 'strictSsl', identity, ofProcess],
  ...opposite.keys(),
  ...['minVersion', 'maxVersion', 'secureProtocol'],
];

export function weakSettingOf(
  node: NodeOf<'ObjectProperty' | 'ObjectMethod' | 'AssignmentExpression'>,
): WeakSetting | undefined {
  if (node.type === 'ObjectMethod') {
    const isAsked = node.kind === 'method' && keyName(node) === identity;
    return isAsked ? settingOf(identity, node) : undefined;
  }
  if (node.type === 'ObjectProperty') {
    const name = keyName(node);
    const value = unwrap(node.value);
    if (name === ofProcess) return isZero(value) ? everywhere(name, value) : undefined;
    return name === undefined ? undefined : settingOf(name, value);
  }
  const name = node.operator === '=' ? propertyName(node.left) : undefined;
  if (name === undefined) return undefined;
  const value = unwrap(node.right);
  if (name === ofProcess) return isZero(value) ? everywhere(name, value) : undefined;
  return settingOf(name, value);
}

function settingOf(name: string, place: Node): WeakSetting | undefined {
  if (switches.test(name)) return switchOf(name, place);
  const other = opposite.get(name);
  if (other !== undefined)
    return place.type === 'BooleanLiteral' && place.value === other
      ? { ...plain, place, name, value: String(other), manner: 'unchecked', text: String(!other) }
      : undefined;
  if (name === identity)
    return acceptsAll(place)
      ? { ...plain, place, name, value: '', manner: 'unchecked', text: undefined }
      : undefined;
  if (place.type !== 'StringLiteral') return undefined;
  const isOld =
    (/^(?:min|max)Version$/.test(name) && oldVersion.test(place.value)) ||
    (name === 'secureProtocol' && oldProtocol.test(place.value));
  if (!isOld) return undefined;
  const text = name === 'minVersion' ? "'TLSv1.2'" : undefined;
  return { ...plain, place, name, value: place.value, manner: 'version', text };
}

function switchOf(name: string, place: Node): WeakSetting | undefined {
  const value = 'false';
  if (isFalse(place)) return { ...plain, place, name, value, manner: 'unchecked', text: 'true' };
  const truth = { place, name, value, manner: 'unless-told', isTruth: true, text: undefined } as const;
  if (isTruthOfSwitch(place)) return truth;
  const rest = defaultOf(place);
  return rest && { ...truth, ...plain, place: rest, text: 'true' };
}

function isFalse(value: Node): boolean {
  return value.type === 'BooleanLiteral' && !value.value;
}

/** `given ?? false`, `given !== undefined ? given : false`, and `{ rejectUnauthorized = false }` of who gives nothing. */
function defaultOf(value: Node): Node | undefined {
  if (value.type === 'AssignmentPattern') return isFalse(value.right) ? value.right : undefined;
  if (value.type === 'ConditionalExpression') return chosenWithout(value);
  if (value.type !== 'LogicalExpression' || value.operator === '&&') return undefined;
  return isFalse(value.right) ? value.right : undefined;
}

/** `!!given.rejectUnauthorized`, `given.strictSSL === true`: false as well where nothing is given. */
function isTruthOfSwitch(value: Node): boolean {
  const given = truthOf(value);
  return given !== undefined && switches.test(propertyName(unwrap(given)) ?? '');
}

function truthOf(value: Node): Node | undefined {
  switch (value.type) {
    case 'UnaryExpression': {
      const inner = unwrap(value.argument);
      const isTwice = value.operator === '!' && inner.type === 'UnaryExpression' && inner.operator === '!';
      return isTwice ? inner.argument : undefined;
    }
    case 'CallExpression':
      return isGlobalName(value.callee, 'Boolean') ? value.arguments[0] : undefined;
    case 'BinaryExpression': {
      const right = unwrap(value.right);
      const isEqual = /^===?$/.test(value.operator) && right.type === 'BooleanLiteral' && right.value;
      return isEqual ? value.left : undefined;
    }
    default:
      return undefined;
  }
}

/** `false` where one is chosen for want of the other: the condition only asks whether that is given. */
function chosenWithout({ test, consequent, alternate }: NodeOf<'ConditionalExpression'>): Node | undefined {
  const rest = [consequent, alternate].map((arm) => unwrap(arm)).find(isFalse);
  const given = rest === unwrap(consequent) ? alternate : consequent;
  const key = expressionKey(unwrap(given));
  if (rest === undefined || key === undefined) return undefined;
  const asked = unwrap(test);
  if (asked.type !== 'BinaryExpression') return expressionKey(asked) === key ? rest : undefined;
  const left = unwrap(asked.left);
  const about = left.type === 'UnaryExpression' && left.operator === 'typeof' ? unwrap(left.argument) : left;
  return expressionKey(about) === key ? rest : undefined;
}

function everywhere(name: string, place: Node): WeakSetting {
  return { ...plain, place, name, value: '0', manner: 'everywhere', text: undefined };
}

function isZero(value: Node): boolean {
  return (
    (value.type === 'StringLiteral' && value.value === '0') ||
    (value.type === 'NumericLiteral' && value.value === 0)
  );
}

/** A function that gives no error, whatever it is asked. */
function acceptsAll(value: Node): boolean {
  if (!isFunction(value)) return false;
  if (value.body.type !== 'BlockStatement') return isNothing(value.body);
  const [only, ...others] = value.body.body;
  if (only === undefined) return true;
  return (
    others.length === 0 &&
    only.type === 'ReturnStatement' &&
    (only.argument == null || isNothing(only.argument))
  );
}

function isNothing(value: Node): boolean {
  const bare = unwrap(value);
  return bare.type === 'NullLiteral' || (bare.type === 'Identifier' && bare.name === 'undefined');
}
