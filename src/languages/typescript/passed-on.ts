import type { PassedOn } from '../../domain/file-outline.ts';
import { wholeModule } from './common-js-exports.ts';
import { parentOf, referenceOf, unwrap } from './node.ts';
import type { Node, NodeOf } from './node.ts';
import { isReassigned } from './scope.ts';

/** The export of another file that an expression stands for: `require('./a').b`, or a name that was imported. */
export function passedOnBy(node: Node): PassedOn | undefined {
  const expression = unwrap(node);
  switch (expression.type) {
    case 'CallExpression':
      return loadedBy(expression);
    case 'MemberExpression': {
      const owner = expression.computed ? undefined : passedOnBy(expression.object);
      const { property } = expression;
      return owner?.name === wholeModule && property.type === 'Identifier'
        ? { ...owner, name: property.name }
        : undefined;
    }
    case 'Identifier':
      return behindName(expression);
    default:
      return undefined;
  }
}

function loadedBy({ callee, arguments: [specifier] }: NodeOf<'CallExpression'>): PassedOn | undefined {
  if (callee.type !== 'Identifier' || callee.name !== 'require' || specifier?.type !== 'StringLiteral')
    return undefined;
  return referenceOf(callee)?.binding === undefined
    ? { from: specifier.value, name: wholeModule }
    : undefined;
}

function behindName(identifier: NodeOf<'Identifier'>): PassedOn | undefined {
  const binding = referenceOf(identifier)?.binding;
  const [declaration, ...others] = binding?.declarations ?? [];
  const owner = declaration && parentOf(declaration);
  if (binding === undefined || owner === undefined || others.length > 0) return undefined;
  if (binding.kind === 'import') return importedBy(owner);
  if (isReassigned(binding)) return undefined;
  if (owner.type === 'VariableDeclarator') return ofDeclarator(owner);
  const pattern = owner.type === 'ObjectProperty' && !owner.computed ? parentOf(owner) : undefined;
  const declarator = pattern && parentOf(pattern);
  if (owner.type !== 'ObjectProperty' || owner.key.type !== 'Identifier') return undefined;
  const loaded = declarator?.type === 'VariableDeclarator' ? ofDeclarator(declarator) : undefined;
  return loaded?.name === wholeModule ? { ...loaded, name: owner.key.name } : undefined;
}

/** Names of names are not followed. */
function ofDeclarator({ init }: NodeOf<'VariableDeclarator'>): PassedOn | undefined {
  const value = init == null ? undefined : unwrap(init);
  return value?.type === 'CallExpression' || value?.type === 'MemberExpression'
    ? passedOnBy(value)
    : undefined;
}

function importedBy(specifier: Node): PassedOn | undefined {
  const statement = parentOf(specifier);
  if (statement?.type !== 'ImportDeclaration') return undefined;
  const from = statement.source.value;
  if (specifier.type === 'ImportDefaultSpecifier') return { from, name: 'default' };
  if (specifier.type !== 'ImportSpecifier') return undefined;
  const { imported } = specifier;
  return { from, name: imported.type === 'Identifier' ? imported.name : imported.value };
}
