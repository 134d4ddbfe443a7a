import type { ExportedFunction, FileOutline, MethodsByName } from '../../domain/file-outline.ts';
import { functionFacts } from './function-facts.ts';
import type { OutlineMemory } from './function-facts.ts';
import { nameOfKey } from './key-name.ts';
import { isFunction, parentOf, unwrap } from './node.ts';
import type { ClassNode, Node, NodeOf } from './node.ts';
import { promiseType } from './promise-type.ts';
import { requiredOf } from './required-arguments.ts';
import { isReassigned } from './scope.ts';
import type { TypeScriptTree } from './typescript.ts';

type Methods = Readonly<Record<string, ExportedFunction>>;

/** What a file exports that has methods: classes, interfaces, objects and instances. */
export function exportedMethods(
  named: Iterable<readonly [name: string, node: Node]>,
  tree: TypeScriptTree,
  memory: OutlineMemory,
): Pick<FileOutline, 'methods' | 'members'> {
  const methods = Object.create(null) as Record<string, Methods>;
  const members = Object.create(null) as Record<string, Methods>;
  const add = (to: Record<string, Methods>, name: string, found: Methods | undefined): void => {
    if (found !== undefined && Object.keys(found).length > 0) to[name] = found;
  };
  for (const [name, node] of named) {
    const value = valueBehind(node, tree);
    if (isClass(value)) {
      add(methods, name, methodsOfClass(value, tree, { memory, isStatic: false }));
      add(members, name, methodsOfClass(value, tree, { memory, isStatic: true }));
    } else if (value?.type === 'TSInterfaceDeclaration') add(methods, name, methodsOfInterface(value, tree));
    else if (value?.type === 'ObjectExpression') add(members, name, methodsOfObject(value, tree, memory));
    else if (value?.type === 'NewExpression') {
      const made = valueBehind(value.callee, tree);
      if (isClass(made)) add(members, name, methodsOfClass(made, tree, { memory, isStatic: false }));
    }
  }
  return { ...(hasAny(methods) && { methods }), ...(hasAny(members) && { members }) };
}

function hasAny(found: MethodsByName): boolean {
  return Object.keys(found).length > 0;
}

function isClass(node: Node | undefined): node is ClassNode {
  return node?.type === 'ClassDeclaration' || node?.type === 'ClassExpression';
}

/** What a name of the file stands for, where it stands for one thing. */
function valueBehind(node: Node, tree: TypeScriptTree): Node | undefined {
  const bare = unwrap(node);
  if (bare.type !== 'Identifier') return bare;
  const binding = tree.rootScope.bindings.get(bare.name);
  const [declaration, another] = binding?.declarations ?? [];
  if (binding === undefined || declaration === undefined) return interfaceCalled(bare.name, tree);
  const owner = parentOf(declaration);
  if (another !== undefined || owner === undefined || isReassigned(binding)) return undefined;
  if (owner.type !== 'VariableDeclarator') return owner;
  return owner.id === declaration && owner.init != null ? unwrap(owner.init) : undefined;
}

function interfaceCalled(name: string, tree: TypeScriptTree): Node | undefined {
  const found = [...tree.nodesOf('TSInterfaceDeclaration')].filter(({ id }) => id.name === name);
  return found.length === 1 ? found[0] : undefined;
}

interface Wanted {
  readonly memory: OutlineMemory;
  readonly isStatic: boolean;
}

function methodsOfClass({ body }: ClassNode, tree: TypeScriptTree, { memory, isStatic }: Wanted): Methods {
  return onlyOnce(
    body.body.flatMap((member): Entry[] => {
      if (!('key' in member) || ('static' in member && member.static === true) !== isStatic) return [];
      const name = nameOfKey(member);
      const code = member.type === 'ClassProperty' && member.value != null ? unwrap(member.value) : member;
      const isMethod = isFunction(code) && !('kind' in code && code.kind !== 'method');
      if (name === undefined) return [];
      if (member.type === 'TSDeclareMethod') return [[name, signatureFacts(member, tree)]];
      return [[name, isMethod ? functionFacts(code, tree, memory) : null]];
    }),
  );
}

function methodsOfObject(
  { properties }: NodeOf<'ObjectExpression'>,
  tree: TypeScriptTree,
  memory: OutlineMemory,
): Methods {
  return onlyOnce(
    properties.flatMap((property): Entry[] => {
      const name = property.type === 'SpreadElement' ? undefined : nameOfKey(property);
      const code = property.type === 'ObjectProperty' ? unwrap(property.value) : property;
      const isMethod = isFunction(code) && !('kind' in code && code.kind !== 'method');
      return name === undefined ? [] : [[name, isMethod ? functionFacts(code, tree, memory) : null]];
    }),
  );
}

function methodsOfInterface({ body }: NodeOf<'TSInterfaceDeclaration'>, tree: TypeScriptTree): Methods {
  return onlyOnce(
    body.body.flatMap((member): Entry[] => {
      if (member.type !== 'TSMethodSignature' && member.type !== 'TSPropertySignature') return [];
      const name = nameOfKey(member);
      const type = member.type === 'TSPropertySignature' ? member.typeAnnotation?.typeAnnotation : member;
      const isMethod = type?.type === 'TSMethodSignature' || type?.type === 'TSFunctionType';
      return name === undefined ? [] : [[name, isMethod ? signatureFacts(type, tree) : null]];
    }),
  );
}

function signatureFacts(
  node: NodeOf<'TSMethodSignature' | 'TSFunctionType' | 'TSDeclareMethod'>,
  tree: TypeScriptTree,
): ExportedFunction {
  return { isAsync: promiseType(node.returnType) !== undefined, required: requiredOf(node, tree) };
}

type Entry = readonly [name: string, facts: ExportedFunction | null];

/** Of two members of one name, overloads among them, nothing is known. */
function onlyOnce(entries: readonly Entry[]): Methods {
  const counts = new Map<string, number>();
  for (const [name] of entries) counts.set(name, (counts.get(name) ?? 0) + 1);
  const found = Object.create(null) as Record<string, ExportedFunction>;
  for (const [name, facts] of entries) if (facts !== null && counts.get(name) === 1) found[name] = facts;
  return found;
}
