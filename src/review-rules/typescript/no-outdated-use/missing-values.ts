import type { Shape } from '../../../domain/file-outline.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { parentOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptTree } from '../../../languages/typescript/typescript.ts';
import { keyName } from '../_kit/property-name.ts';
import { taken, typeNamed } from './changed-shapes.ts';
import type { Changed } from './changed-shapes.ts';
import type { OutdatedUse } from './find-outdated-uses.ts';

/** Objects that are given to a function or to a name and lack what the change has added to their type, and elements likewise. */
export function* missingValues(tree: TypeScriptTree): Generator<OutdatedUse, void> {
  for (const literal of tree.nodesOf('ObjectExpression')) {
    const name = firstMissing(shapeWanted(literal, tree), (field) => gives(literal, field));
    if (name !== undefined) yield missing(literal, name);
  }
  for (const element of tree.nodesOf('JSXOpeningElement')) {
    const name = firstMissing(objectTaken(element.name, 0), (field) => hasAttribute(element, field));
    if (name !== undefined) yield missing(element, name);
  }
}

function missing(node: Node, name: string): OutdatedUse {
  return { node, kind: 'missing-value', name, required: 0 };
}

/** Of what is needed now, and was not before. */
function firstMissing(
  shape: Changed<Shape> | undefined,
  isThere: (field: string) => boolean,
): string | undefined {
  return shape?.now.required.find((field) => !shape.before.required.includes(field) && !isThere(field));
}

function shapeWanted(literal: Node, tree: TypeScriptTree): Changed<Shape> | undefined {
  const around = parentOf(literal);
  switch (around?.type) {
    case 'CallExpression': {
      const position = around.arguments.findIndex((given) => given === literal);
      const isSpread = around.arguments.slice(0, position).some(({ type }) => type === 'SpreadElement');
      return position === -1 || isSpread ? undefined : objectTaken(around.callee, position);
    }
    case 'VariableDeclarator':
      return around.id.type === 'Identifier'
        ? typeNamed(around.id.typeAnnotation, tree.rootScope)
        : undefined;
    default:
      return undefined;
  }
}

/** Where it was an object before, and still is. */
function objectTaken(callee: Node, position: number): Changed<Shape> | undefined {
  const { before, now } = taken(callee, position) ?? {};
  return typeof before === 'object' && typeof now === 'object' ? { before, now } : undefined;
}

function gives({ properties }: NodeOf<'ObjectExpression'>, field: string): boolean {
  return properties.some(
    (property) =>
      property.type === 'SpreadElement' || property.computed === true || keyName(property) === field,
  );
}

function hasAttribute(element: NodeOf<'JSXOpeningElement'>, field: string): boolean {
  if (field === 'children') return element.selfClosing !== true;
  return element.attributes.some(
    (one) =>
      one.type === 'JSXSpreadAttribute' || (one.name.type === 'JSXIdentifier' && one.name.name === field),
  );
}
