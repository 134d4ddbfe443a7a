import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding, Scope } from '../../../languages/typescript/scope.ts';
import { lookUp } from '../../../languages/typescript/scope.ts';
import { keyName, propertyName } from './property-name.ts';

/** Something that another module exports. */
export interface ModuleMember {
  /** As imported, without `node:`. */
  readonly module: string;
  /** Names joined by dots; empty for the module itself and for its default export (CommonJS makes them one). */
  readonly path: string;
}

/** Names that stand for names may form a ring. */
const longestAlias = 8;

/**
 * What an expression names of another module: `exec`, `cp.exec` and `require('child_process').exec` are all `exec` of
 * `child_process`. Follows imports, `require`, `import()`, destructuring, aliases and the wrappers of compilers.
 */
export function moduleMemberOf(node: Node, steps = longestAlias): ModuleMember | undefined {
  if (steps === 0) return undefined;
  const expression = unwrap(node);
  switch (expression.type) {
    case 'Identifier':
      return namedMember(expression, steps - 1);
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return memberOf(moduleMemberOf(expression.object, steps - 1), propertyName(expression));
    case 'CallExpression':
      return loadedModule(expression.callee, expression.arguments[0], steps - 1);
    case 'ImportExpression':
      return moduleNamed(expression.source);
    case 'AwaitExpression':
      return moduleMemberOf(expression.argument, steps - 1);
    case 'SequenceExpression': {
      const last = expression.expressions.at(-1);
      return last && moduleMemberOf(last, steps - 1);
    }
    default:
      return undefined;
  }
}

/** What the name of a type stands for, seen from a scope. */
export function memberNamed(name: string, scope: Scope): ModuleMember | undefined {
  const binding = lookUp(scope, name);
  const [declaration] = binding?.kind === 'import' ? binding.declarations : [];
  return declaration && importedMember(parentOf(declaration) ?? declaration);
}

function memberOf(owner: ModuleMember | undefined, name: string | undefined): ModuleMember | undefined {
  if (owner === undefined || name === undefined) return undefined;
  if (name === 'default') return owner;
  return { module: owner.module, path: owner.path === '' ? name : `${owner.path}.${name}` };
}

function moduleNamed(source: Node | undefined): ModuleMember | undefined {
  if (source?.type !== 'StringLiteral') return undefined;
  return { module: source.value.replace(/^node:/, ''), path: '' };
}

/** `require('x')`, and the functions that compilers put around it. */
function loadedModule(callee: Node, argument: Node | undefined, steps: number): ModuleMember | undefined {
  const name = nameOfCallee(callee);
  if (name === 'require') {
    const isOwn = callee.type !== 'Identifier' || referenceOf(callee)?.binding !== undefined;
    return isOwn ? undefined : moduleNamed(argument);
  }
  if (name === undefined || argument === undefined) return undefined;
  return /^_{1,2}(?:import(?:Star|Default)|interop\w*|toESM)$/.test(name)
    ? moduleMemberOf(argument, steps)
    : undefined;
}

function nameOfCallee(callee: Node): string | undefined {
  return callee.type === 'Identifier' ? callee.name : propertyName(callee);
}

function namedMember(identifier: Node, steps: number): ModuleMember | undefined {
  const binding = referenceOf(identifier)?.binding;
  const declaration = binding?.declarations[0];
  if (binding === undefined || declaration === undefined) return undefined;
  if (binding.kind === 'import') return importedMember(parentOf(declaration) ?? declaration);
  const given = onlyWrite(binding);
  const parent = given && parentOf(given);
  return parent && givenMember(parent, steps);
}

/** Names used more often are not followed: each use would look at all the others. */
const mostUses = 500;

/** Where a name gets its value, when there is one such place. */
function onlyWrite(binding: Binding): Node | undefined {
  if (binding.kind === 'const') return binding.declarations[0];
  const isVariable = binding.kind === 'let' || binding.kind === 'var';
  if (!isVariable || binding.references.length > mostUses) return undefined;
  let write: Node | undefined;
  for (const reference of binding.references) {
    if (reference.access === 'read') continue;
    if (write !== undefined) return undefined;
    write = reference.identifier;
  }
  return write;
}

function importedMember(specifier: Node): ModuleMember | undefined {
  if (specifier.type === 'TSImportEqualsDeclaration') {
    const { moduleReference } = specifier;
    return moduleReference.type === 'TSExternalModuleReference'
      ? moduleNamed(moduleReference.expression)
      : undefined;
  }
  const declaration = parentOf(specifier);
  if (declaration?.type !== 'ImportDeclaration') return undefined;
  const module = moduleNamed(declaration.source);
  if (specifier.type !== 'ImportSpecifier') return module;
  const { imported } = specifier;
  return memberOf(module, imported.type === 'Identifier' ? imported.name : imported.value);
}

/** `const a = …`, `a = …` and `const { a } = …`. */
function givenMember(parent: Node, steps: number): ModuleMember | undefined {
  if (parent.type === 'AssignmentExpression')
    return parent.operator === '=' ? moduleMemberOf(parent.right, steps) : undefined;
  if (parent.type === 'VariableDeclarator') {
    return parent.id.type === 'Identifier' && parent.init != null
      ? moduleMemberOf(parent.init, steps)
      : undefined;
  }
  if (parent.type !== 'ObjectProperty') return undefined;
  const declarator = parentOf(parentOf(parent) ?? parent);
  if (declarator?.type !== 'VariableDeclarator' || declarator.init == null) return undefined;
  return memberOf(moduleMemberOf(declarator.init, steps), keyName(parent));
}
