import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { propertyName } from '../_kit/property-name.ts';
import type { Misread } from './misread.ts';

/** `req.headers.Authorization`, `req.headers['Content-Type']`: Node gives the names of headers in small letters. */
export function capitalHeader(on: NodeOf<'MemberExpression'>): Misread | undefined {
  const headers = unwrap(on.object);
  if (headers.type !== 'MemberExpression' || propertyName(headers) !== 'headers') return undefined;
  const name = propertyName(on);
  if (name === undefined || !/^(?:[A-Z][A-Za-z]+-)*[A-Z][A-Za-z]+$/.test(name) || isChanged(on))
    return undefined;
  return isRequest(unwrap(headers.object))
    ? { manner: 'capital-header', on, meant: name.toLowerCase() }
    : undefined;
}

/** A parameter beside the answer: `(req, res) => …` */
function isRequest(object: Node): boolean {
  const binding = object.type === 'Identifier' ? referenceOf(object)?.binding : undefined;
  if (binding?.kind !== 'param' || !/^req(?:uest)?$/.test(binding.name)) return false;
  const owner = binding.scope.node;
  const params = 'params' in owner ? (owner.params as readonly Node[]) : [];
  const names = params.map((one) => (one.type === 'Identifier' ? one.name : ''));
  const place = names.indexOf(binding.name);
  return /^_?res(?:ponse)?$|^reply$/.test(names[place + 1] ?? '');
}

/** `req.headers.Authorization = token`, or what stands in for it: `req.headers.authorization || req.headers.Authorization`. */
function isChanged(on: Node): boolean {
  const around = parentOf(on);
  return (
    (around?.type === 'AssignmentExpression' && keyOf(on) === 'left') ||
    around?.type === 'LogicalExpression' ||
    around?.type === 'UnaryExpression'
  );
}
