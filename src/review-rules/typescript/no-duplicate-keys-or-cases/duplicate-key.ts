import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { parentOf } from '../../../languages/typescript/node.ts';
import { isSameExpression } from '../_kit/is-same-expression.ts';
import { shortText } from '../_kit/short-text.ts';
import type { KeyName } from './key-name.ts';
import { keyNameOf } from './key-name.ts';
import { distance } from './distance.ts';
import type { Signal } from './signal.ts';

/** What one key of an object has been given so far. */
interface Given {
  readonly value?: Node;
  readonly get?: Node;
  readonly set?: Node;
}

/** Keys of one object literal that are the same. A spread between two of them may be why both are there. */
export function findDuplicateKeys({ properties }: NodeOf<'ObjectExpression'>): readonly Signal[] | undefined {
  if (properties.length < 2 || haveOwnNames(properties)) return undefined;
  const given = new Map<string, Given>();
  const found: Signal[] = [];
  for (const property of properties) {
    if (property.type === 'SpreadElement') {
      given.clear();
      continue;
    }
    const name = nameOf(property);
    if (name === undefined) continue;
    const slot = slotOf(property);
    const before = given.get(name.id);
    const first = replaced(before, slot);
    if (first !== undefined) found.push(signalFor(property, first, name));
    given.set(name.id, { ...before, [slot]: property.key });
  }
  return found.length === 0 ? undefined : found;
}

/** Nearly every object: plain names, no two the same. */
function haveOwnNames(properties: NodeOf<'ObjectExpression'>['properties']): boolean {
  const names = new Set<string>();
  for (const property of properties) {
    if (property.type === 'SpreadElement') continue;
    if (property.computed === true || property.key.type !== 'Identifier') return false;
    names.add(property.key.name);
  }
  return names.size === properties.length;
}

/** `__proto__: x` sets the prototype and is no key; two of them do not parse. */
function nameOf(property: NodeOf<'ObjectProperty' | 'ObjectMethod'>): KeyName | undefined {
  const { key, computed } = property;
  const name = keyNameOf(key, computed === true);
  const setsPrototype =
    name?.id === "'__proto__" &&
    property.type === 'ObjectProperty' &&
    property.computed !== true &&
    !property.shorthand;
  return setsPrototype ? undefined : name;
}

function slotOf(property: NodeOf<'ObjectProperty' | 'ObjectMethod'>): keyof Given {
  if (property.type === 'ObjectProperty' || property.kind === 'method') return 'value';
  return property.kind;
}

/** The key that has no effect any more: a getter and a setter of one name belong together. */
function replaced(before: Given | undefined, slot: keyof Given): Node | undefined {
  if (before === undefined) return undefined;
  if (slot === 'value') return before.value ?? before.get ?? before.set;
  return before.value ?? before[slot];
}

function signalFor(property: NodeOf<'ObjectProperty' | 'ObjectMethod'>, first: Node, name: KeyName): Signal {
  const isSame = isSameValue(property, parentOf(first));
  return {
    kind: 'duplicate-key',
    again: property.key,
    confidence: isSame ? 'possible' : name.isComputed ? 'likely' : 'certain',
    what: (file) => {
      const [code, where] = [shortText(property.key, file), distance(first, property, file)];
      if (isSame)
        return say(
          `The key \`${code}\` is set to the same value ${where.en} in this object: one of the two can go.`,
          `键 \`${code}\` 已${where['zh-CN']}设为相同的值：其中一处可以删除。`,
        );
      return say(
        `The key \`${code}\` is already set ${where.en} in this object; that value is lost.`,
        `键 \`${code}\` 已${where['zh-CN']}设置过；之前的值会丢失。`,
      );
    },
  };
}

function isSameValue(property: Node, before: Node | undefined): boolean {
  if (property.type !== 'ObjectProperty' || before?.type !== 'ObjectProperty') return false;
  return isSameExpression(property.value, before.value) || isMadeAlike(property.value, before.value);
}

/** `jest.fn()` and `jest.fn()` */
function isMadeAlike(one: Node, other: Node): boolean {
  if (one.type !== 'CallExpression' || other.type !== 'CallExpression') return false;
  if (one.arguments.length > 0 || other.arguments.length > 0) return false;
  return isSameExpression(one.callee, other.callee);
}

/** Attributes of one JSX element. Some frameworks join those for classes, styles and events. */
export function findDuplicateAttributes({
  attributes,
}: NodeOf<'JSXOpeningElement'>): readonly Signal[] | undefined {
  if (attributes.length < 2) return undefined;
  const given = new Map<string, Node>();
  const found: Signal[] = [];
  for (const attribute of attributes) {
    if (attribute.type === 'JSXSpreadAttribute') {
      given.clear();
      continue;
    }
    const name = attributeName(attribute.name);
    const first = given.get(name);
    if (first !== undefined) found.push(attributeSignal(attribute, first, name));
    given.set(name, attribute);
  }
  return found.length === 0 ? undefined : found;
}

function attributeName(name: NodeOf<'JSXAttribute'>['name']): string {
  return name.type === 'JSXIdentifier' ? name.name : `${name.namespace.name}:${name.name.name}`;
}

function attributeSignal(attribute: NodeOf<'JSXAttribute'>, first: Node, name: string): Signal {
  return {
    kind: 'duplicate-key',
    again: attribute.name,
    confidence: /^(?:class|style$|on[A-Z:])/.test(name) ? 'likely' : 'certain',
    what: (file) => {
      const where = distance(first, attribute, file);
      return say(
        `The attribute \`${name}\` is already set ${where.en} in this element; that value is lost.`,
        `属性 \`${name}\` 已${where['zh-CN']}设置过；之前的值会丢失。`,
      );
    },
  };
}
