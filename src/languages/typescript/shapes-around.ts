import type { ExportedFunction, PlainType, Shape } from '../../domain/file-outline.ts';
import { parentOf } from './node.ts';
import type { FunctionNode, Node } from './node.ts';
import { plainType } from './plain-type.ts';
import { promiseType } from './promise-type.ts';
import { shapeOfType } from './shape-of.ts';
import type { TypeScriptTree } from './typescript.ts';

/** What a function takes and gives, as far as its types say. */
export function shapesAround(
  node: FunctionNode,
  tree: TypeScriptTree,
): Pick<ExportedFunction, 'takes' | 'gives'> {
  const takes = node.params.map((param) => typeOfParameter(param, tree));
  const [first = null] = takes;
  if (first === null && takes.length > 0) takes[0] = propsOfComponent(node, tree) ?? null;
  const gives =
    node.returnType == null ? undefined : knownType(promiseType(node.returnType) ?? node.returnType, tree);
  return { ...(takes.some((one) => one !== null) && { takes }), ...(gives && { gives }) };
}

function typeOfParameter(param: Node, tree: TypeScriptTree): Shape | PlainType | null {
  const written = param.type === 'AssignmentPattern' ? param.left : param;
  const annotation = 'typeAnnotation' in written ? written.typeAnnotation : undefined;
  return annotation == null || param.type === 'RestElement' ? null : (knownType(annotation, tree) ?? null);
}

function knownType(type: Node, tree: TypeScriptTree): Shape | PlainType | undefined {
  return plainType(type) ?? shapeOfType(type, tree);
}

/** `const Button: React.FC<Props> = ({ label }) => …` */
function propsOfComponent(node: FunctionNode, tree: TypeScriptTree): Shape | undefined {
  const owner = parentOf(node);
  const annotation =
    owner?.type === 'VariableDeclarator' && owner.id.type === 'Identifier'
      ? owner.id.typeAnnotation
      : undefined;
  const type = annotation?.type === 'TSTypeAnnotation' ? annotation.typeAnnotation : undefined;
  if (type?.type !== 'TSTypeReference') return undefined;
  const { typeName, typeArguments } = type;
  const name = typeName.type === 'TSQualifiedName' ? typeName.right.name : nameOf(typeName);
  const [props] = typeArguments?.params ?? [];
  return /^(?:V?FC|FunctionComponent)$/.test(name) && props !== undefined
    ? shapeOfType(props, tree)
    : undefined;
}

function nameOf(node: Node): string {
  return node.type === 'Identifier' ? node.name : '';
}
