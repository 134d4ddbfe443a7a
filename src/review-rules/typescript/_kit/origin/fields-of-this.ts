import type { Node, NodeOf } from '../../../../languages/typescript/node.ts';
import { ancestorsOf, isFunction, parentOf } from '../../../../languages/typescript/node.ts';
import type { Binding } from '../../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../../languages/typescript/typescript.ts';
import type { Known, StandsFor } from './trace.ts';
import { keyName } from '../property-name.ts';
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
export function createFieldsOfThis(
  file: TypeScriptFile,
  { onlyFrom }: Pick<StandsFor, 'onlyFrom'> = {},
): FieldsOfThis {
  let written: ReadonlyMap<string, ReadonlyMap<Node | undefined, Writes>> | undefined;
  let tested: ReadonlySet<string> | undefined;
  return {
    of(member) {
      const name = fieldName(member);
      if (name === undefined || program.test(name.replace('#', ''))) return undefined;
      written ??= writesIn(file);
      const values = written.get(name)?.get(homeOf(member));
      if (values === undefined || values.length > mostWrites) return undefined;
      tested ??= testedIn(file);
      if (tested.has(name)) return undefined;
      const parameters = values.flatMap((value) => parameterAt(value, file) ?? []);
      return { key: values[0], values, parameters, ...(onlyFrom && { onlyFrom }) };
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
  for (const { parameter } of tree.nodesOf('TSParameterProperty')) {
    const given = parameter.type === 'AssignmentPattern' ? parameter.left : parameter;
    if (given.type === 'Identifier') add(given.name, homeOf(parameter), given);
  }
  for (const field of tree.nodesOf('ClassPrivateProperty'))
    if (field.static !== true && field.value != null)
      add(`#${field.key.id.name}`, parentOf(field), field.value);
  for (const { left, right, operator } of tree.nodesOf('AssignmentExpression')) {
    const name = operator === '=' ? fieldName(left) : undefined;
    if (name !== undefined) add(name, homeOf(left), right);
  }
  return written;
}

/** `constructor(private readonly url: string)` gives the field what it is given itself. */
function parameterAt(name: Node, { tree }: TypeScriptFile): Binding | undefined {
  const owner = [...ancestorsOf(name)].find((one) => isFunction(one));
  const isDeclared = name.type === 'Identifier' && parentOf(name)?.type !== 'AssignmentExpression';
  const binding = owner && isDeclared ? tree.scopeOf(owner).bindings.get(name.name) : undefined;
  return binding?.declarations.includes(name as NodeOf<'Identifier'>) === true ? binding : undefined;
}

function fieldName(member: Node): string | undefined {
  if (member.type !== 'MemberExpression' || writtenValue(member.object).type !== 'ThisExpression')
    return undefined;
  return member.computed ? undefined : keyName({ key: member.property });
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
  /(?:\b(?:test|match|has|includes|indexOf|(?:is|valid|assert|check|ensure|verif|allow|escap|quot|sanit)\w{0,60})\(\s*this\.|\bthis\.(?=#?[\w$]{1,60}\.match\())(#?[\w$]{1,60})/gi;

function testedIn({ text }: TypeScriptFile): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(test), ([, name = '']) => name));
}
