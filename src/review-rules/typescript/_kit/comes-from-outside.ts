import type { Node } from '../../../languages/typescript/node.ts';
import { referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { BindingKind } from '../../../languages/typescript/scope.ts';
import { isGlobalName } from './is-global-name.ts';
import { nameOfCallee } from './name-of-callee.ts';
import { propertyName } from './property-name.ts';
import { writtenValue } from './written-value.ts';

/** Values of the platform that the environment or the visitor decides. */
const globals =
  /^(?:process\.env\.\w+|process\.argv\.\*|(?:window\.)?navigator\.(?:userAgent|appVersion)|(?:window\.|document\.)?location\.(?:href|search|hash|pathname)|document\.(?:cookie|referrer))$/;
/** What a client sends. */
const requests =
  /^(?:req|request|ctx|context)\.(?:request\.)?(?:url|originalUrl|path|headers|query|params|body)\b/;
/** Parts of an address that is given. */
const addresses = /^(?:url|(?:req|request)\.nextUrl)\.(?:pathname|search|hash)$/;
/** What somebody has typed, or where he is. */
const visits =
  /^(?:e|ev|evt|event)\.(?:target|currentTarget)\.(?:value|hash|dataset\.\w+)$|^location\.(?:href|search|hash|pathname)$/;
/** What another program printed. */
const outputs = /^(?:stdout|stderr)$/;
/** Calls whose result a file, another program or a page decides. */
const readers = /^(?:readFileSync|execSync|execFileSync|getAttribute|getResponseHeader|getHeader|prompt)$/;

/** Does somebody outside of the program decide what the expression gives? */
export function comesFromOutside(expression: Node): boolean {
  const value = unwrap(expression);
  if (value.type !== 'CallExpression' && value.type !== 'OptionalCallExpression') return isOutsideName(value);
  const name = nameOfCallee(value.callee) ?? '';
  return readers.test(name) || (name === 'get' && isOfQuery(value.callee));
}

/** `url.searchParams.get('id')`, `new URLSearchParams(location.search).get('id')` */
function isOfQuery(callee: Node): boolean {
  const member = unwrap(callee);
  if (member.type !== 'MemberExpression') return false;
  if (propertyName(unwrap(member.object)) === 'searchParams') return true;
  const value = writtenValue(member.object);
  return value.type === 'NewExpression' && isGlobalName(value.callee, 'URLSearchParams');
}

function isOutsideName(value: Node): boolean {
  const { path, root } = pathOf(value);
  const kind: BindingKind | 'global' = referenceOf(root)?.binding?.kind ?? 'global';
  switch (kind) {
    case 'global':
      return globals.test(path);
    case 'param':
      return requests.test(path) || addresses.test(path) || visits.test(path) || outputs.test(path);
    default:
      return false;
  }
}

/** `process.env.HOME`; `*` for what only the running program knows. */
function pathOf(node: Node): { readonly path: string; readonly root: Node } {
  const bare = unwrap(node);
  if (bare.type === 'Identifier') return { path: bare.name, root: bare };
  if (bare.type !== 'MemberExpression' && bare.type !== 'OptionalMemberExpression')
    return { path: '', root: bare };
  const { path, root } = pathOf(bare.object);
  return { path: `${path}.${propertyName(bare) ?? '*'}`, root };
}
