import type { Node } from '../../../../languages/typescript/node.ts';
import { ancestorsOf, parentOf } from '../../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../../languages/typescript/typescript.ts';
import type { Known } from './trace.ts';
import { keyName, propertyName } from '../property-name.ts';
import { writtenValue } from '../written-value.ts';

/** What the fields of the objects of a file are given by `this.field = …`, or where a class declares them. */
export interface FieldsOfThis {
  /** Of `this.field`, also by a name for `this`; undefined: that is no such field, or it is tested somewhere. */
  of(member: Node): Known | undefined;
}

/** A field that is given more values is not followed. */
const mostWrites = 4;

/** What is called a program is meant to be chosen. */
const program =
  /^(?:bin|exe|cmd|command|program|script|tool)(?![a-z])|(?:bin|binary|cmd|command|exe|executable|program|script|tool)(?:_?path)?$/i;

type Writes = readonly [Node, ...Node[]];

/** Each class has its fields; what is outside of classes, functions with a prototype, has one set for the file. */
export function createFieldsOfThis(file: TypeScriptFile): FieldsOfThis {
  let written: ReadonlyMap<string, ReadonlyMap<Node | undefined, Writes>> | undefined;
  let tested: ReadonlySet<string> | undefined;
  return {
    of(member) {
      const name = fieldName(member);
      if (name === undefined || program.test(name)) return undefined;
      written ??= writesIn(file);
      const values = written.get(name)?.get(homeOf(member));
      if (values === undefined || values.length > mostWrites) return undefined;
      tested ??= testedIn(file);
      return tested.has(name) ? undefined : { key: values[0], values };
    },
  };
}

function writesIn({ tree }: TypeScriptFile): ReadonlyMap<string, ReadonlyMap<Node | undefined, Writes>> {
  const written = new Map<string, Map<Node | undefined, Writes>>();
  const add = (name: string, home: Node | undefined, value: Node) => {
    const byHome = written.get(name) ?? new Map<Node | undefined, Writes>();
    written.set(name, byHome);
    const before = byHome.get(home);
    if (before === undefined) byHome.set(home, [value]);
    else if (before.length <= mostWrites) byHome.set(home, [...before, value]);
  };
  for (const field of tree.nodesOf('ClassProperty')) {
    const name = field.static === true ? undefined : keyName(field);
    if (name !== undefined && field.value != null) add(name, parentOf(field), field.value);
  }
  for (const { left, right, operator } of tree.nodesOf('AssignmentExpression')) {
    const name = operator === '=' ? fieldName(left) : undefined;
    if (name !== undefined) add(name, homeOf(left), right);
  }
  return written;
}

function fieldName(member: Node): string | undefined {
  if (member.type !== 'MemberExpression' || writtenValue(member.object).type !== 'ThisExpression')
    return undefined;
  return member.computed ? undefined : propertyName(member);
}

function homeOf(member: Node): Node | undefined {
  for (const around of ancestorsOf(member)) {
    if (around.type === 'ClassBody') return around;
    // The class itself, which has other fields than its objects.
    if (around.type === 'ClassMethod' && around.static === true) return around;
  }
  return undefined;
}

const test =
  /(?:\b(?:test|match|has|includes|indexOf|(?:is|valid|assert|check|ensure|verif|allow|escap|quot|sanit)\w{0,60})\(\s*this\.|\bthis\.(?=[\w$]{1,60}\.match\())([\w$]{1,60})/gi;

function testedIn({ text }: TypeScriptFile): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(test), ([, name = '']) => name));
}
