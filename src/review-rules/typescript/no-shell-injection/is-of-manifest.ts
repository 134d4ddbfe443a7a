import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { holds } from '../_kit/holds.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';

const plain = /^(?:name|version)$/;
const manifest = /(?:^|[/\\])package\.json$/;

/** The name or the version that a `package.json` tells: npm takes no characters of the shell there. */
export function isOfManifest(piece: Node): boolean {
  const node = unwrap(piece);
  if (node.type === 'MemberExpression')
    return plain.test(propertyName(node) ?? '') && namesManifest(writtenValue(node.object));
  const declaration = referenceOf(node)?.binding?.declarations[0];
  const property = declaration && parentOf(declaration);
  if (property?.type !== 'ObjectProperty' || !plain.test(keyName(property) ?? '')) return false;
  const pattern = parentOf(property);
  const declarator = pattern && parentOf(pattern);
  return (
    declarator?.type === 'VariableDeclarator' && declarator.init != null && namesManifest(declarator.init)
  );
}

/** `JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))`, `require('./package.json')` */
function namesManifest(value: Node): boolean {
  return holds(value, (part) => {
    if (part.type === 'StringLiteral') return manifest.test(part.value);
    return part.type === 'TemplateElement' && manifest.test(part.value.raw);
  });
}
