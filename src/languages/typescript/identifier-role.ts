import type { Identifier, JSXIdentifier, Node } from '@babel/types';
import { keyOf, parentOf } from './node.ts';
import type { Access, BindingKind } from './scope.ts';

export interface Declaration {
  readonly kind: BindingKind;
  /** The declaration gives the name its first value here. */
  readonly isInitial: boolean;
  /** Declared in the scope around the one that the node opens. */
  readonly outer?: boolean;
  readonly exported?: boolean;
}

/** What an identifier is at its place: a use, a declaration, or a mere word (property name, label). */
export type Role = Access | Declaration | 'none';

/** Which property of which parent makes an identifier a mere word, unless the property is computed. */
const wordKeys: Readonly<Record<string, string>> = {
  ObjectProperty: 'key',
  ObjectMethod: 'key',
  ClassMethod: 'key',
  ClassProperty: 'key',
  ClassAccessorProperty: 'key',
  LabeledStatement: 'label',
  BreakStatement: 'label',
  ContinueStatement: 'label',
  ExportSpecifier: 'exported',
  ExportNamespaceSpecifier: 'exported',
  ExportDefaultSpecifier: 'exported',
  ImportSpecifier: 'imported',
  ImportAttribute: 'key',
  TSEnumMember: 'id',
  EnumBooleanMember: 'id',
  EnumNumberMember: 'id',
  EnumStringMember: 'id',
  EnumDefaultedMember: 'id',
  TSNamespaceExportDeclaration: 'id',
  PrivateName: 'id',
};

export function classifyIdentifier(node: Identifier, parent: Node, key: string): Role {
  switch (parent.type) {
    // Most names stand in one of these.
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return key === 'property' && !parent.computed ? 'none' : 'read';
    case 'CallExpression':
    case 'NewExpression':
    case 'BinaryExpression':
    case 'LogicalExpression':
    case 'UnaryExpression':
    case 'ReturnStatement':
      return 'read';
    default:
      return wordKeys[parent.type] === key ? ofWord(parent) : ofOther(node, parent, key);
  }
}

function ofWord(parent: Node): Role {
  return 'computed' in parent && parent.computed === true ? 'read' : 'none';
}

function ofOther(node: Identifier, parent: Node, key: string): Role {
  switch (parent.type) {
    case 'MetaProperty':
      return 'none';
    case 'ExportSpecifier':
      return isReExport(parent) ? 'none' : 'read';
    case 'ImportSpecifier':
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier':
      return { kind: 'import', isInitial: true };
    case 'TSImportEqualsDeclaration':
      return key === 'id' ? { kind: 'import', isInitial: true } : 'read';
    case 'FunctionDeclaration':
      return key === 'id'
        ? { kind: 'function', isInitial: true, outer: true, exported: isExported(parent) }
        : parameter(key);
    case 'FunctionExpression':
      return key === 'id' ? { kind: 'function-name', isInitial: true } : parameter(key);
    case 'ClassDeclaration':
      return key === 'id'
        ? { kind: 'class', isInitial: true, outer: true, exported: isExported(parent) }
        : 'read';
    case 'ClassExpression':
      return key === 'id' ? { kind: 'class', isInitial: true } : 'read';
    case 'TSEnumDeclaration':
      return { kind: 'enum', isInitial: true, outer: true, exported: isExported(parent) };
    case 'EnumDeclaration':
      return { kind: 'enum', isInitial: true, exported: isExported(parent) };
    case 'TSModuleDeclaration':
      return key === 'id' ? { kind: 'namespace', isInitial: true, exported: isExported(parent) } : 'none';
    default:
      return inPattern(node, parent, key);
  }
}

export function isJsxReference(node: JSXIdentifier, parent: Node, key: string): boolean {
  if (parent.type === 'JSXMemberExpression') return key === 'object';
  return parent.type === 'JSXOpeningElement' && !/^[a-z]/.test(node.name);
}

function isReExport(specifier: Node): boolean {
  const declaration = parentOf(specifier);
  return declaration?.type === 'ExportNamedDeclaration' && declaration.source != null;
}

function isExported(declaration: Node): boolean {
  const parent = parentOf(declaration)?.type;
  return parent === 'ExportNamedDeclaration' || parent === 'ExportDefaultDeclaration';
}

function parameter(key: string): Role {
  return key === 'params' ? { kind: 'param', isInitial: false } : 'read';
}

/** Climbs out of destructuring to the node that says what the pattern is for. */
function inPattern(node: Node, parent: Node, key: string): Role {
  let top = parent;
  let topKey = key;
  let inside = node;
  let defaulted = false;
  while (isPatternPart(top, topKey)) {
    defaulted ||= top.type === 'AssignmentPattern';
    const next = parentOf(top);
    const nextKey = keyOf(top);
    if (next === undefined || nextKey === undefined) return 'read';
    inside = top;
    top = next;
    topKey = nextKey;
  }
  return roleOfPattern(top, topKey, inside !== node || defaulted);
}

function isPatternPart(node: Node, key: string): boolean {
  switch (node.type) {
    case 'ArrayPattern':
    case 'ObjectPattern':
    case 'RestElement':
    case 'TSParameterProperty':
    // `(x as T) = 1` assigns x.
    case 'ParenthesizedExpression':
    case 'TSNonNullExpression':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSTypeAssertion':
    case 'TypeCastExpression':
      return true;
    case 'AssignmentPattern':
      return key === 'left';
    case 'ObjectProperty':
      return key === 'value' && parentOf(node)?.type === 'ObjectPattern';
    default:
      return false;
  }
}

function roleOfPattern(top: Node, key: string, destructured: boolean): Role {
  switch (top.type) {
    case 'VariableDeclarator':
      return key === 'id' ? declared(top, destructured) : 'read';
    case 'CatchClause':
      return key === 'param' ? { kind: 'catch', isInitial: true } : 'read';
    case 'AssignmentExpression':
      if (key !== 'left') return 'read';
      return top.operator === '=' ? 'write' : 'update';
    case 'UpdateExpression':
      return 'update';
    case 'ForInStatement':
    case 'ForOfStatement':
      return key === 'left' ? 'write' : 'read';
    default:
      return key === 'params' ? { kind: 'param', isInitial: false } : 'read';
  }
}

function declared(declarator: Node, destructured: boolean): Declaration {
  const list = parentOf(declarator);
  const kind = list?.type === 'VariableDeclaration' ? list.kind : 'var';
  const loop = list === undefined ? undefined : parentOf(list);
  const fromLoop = loop?.type === 'ForOfStatement' || loop?.type === 'ForInStatement';
  const hasInit = declarator.type === 'VariableDeclarator' && declarator.init != null;
  return {
    kind: kind === 'await using' ? 'using' : kind,
    isInitial: hasInit || fromLoop || destructured,
    exported: loop?.type === 'ExportNamedDeclaration',
  };
}
