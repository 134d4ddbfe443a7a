import type { Node } from '../../../languages/typescript/node.ts';
import { referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { memberNamed, moduleMemberOf } from '../_kit/module-member.ts';
import { namesAny } from '../_kit/names-any.ts';
import { propertyName } from '../_kit/property-name.ts';
import { fileScopeAround, typeOfObject } from '../_kit/type-of-object.ts';
import { propertyOf, writtenValue } from '../_kit/written-value.ts';

const levels = /^(?:fatal|error|warn|info|debug)$/;
const errorName = /^_?(?:e|er|err|error|ex|exception|cause|reason)$|(?:Err|Error)$/;
const placeholder = /%[sdifjoOc]/;
/** Children of children. */
const deepest = 4;

/** `logger.error('not synced', error)` of Pino: what comes after the text fills placeholders, and there are none. */
export function dropsError(call: Call, file: TypeScriptFile): boolean {
  const [text, error, another] = call.arguments;
  if (text === undefined || another !== undefined || !isError(error) || !isPlainText(text)) return false;
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression' || !levels.test(propertyName(callee) ?? '')) return false;
  return namesAny(file, ['pino', 'fastify']) && isPino(callee.object, file, deepest);
}

function isError(node: Node | undefined): boolean {
  const value = node && unwrap(node);
  return value?.type === 'Identifier' && errorName.test(value.name);
}

function isPlainText(node: Node): boolean {
  if (node.type === 'StringLiteral') return !placeholder.test(node.value);
  return node.type === 'TemplateLiteral' && !node.quasis.some(({ value }) => placeholder.test(value.raw));
}

function isPino(object: Node, file: TypeScriptFile, steps: number): boolean {
  if (steps === 0) return false;
  const bare = unwrap(object);
  const type = typeOfObject(bare);
  const scope = type?.kind === 'annotated' ? fileScopeAround(bare) : undefined;
  if (type?.kind === 'annotated')
    return scope !== undefined && memberNamed(type.name, scope)?.module === 'pino';
  if (bare.type === 'MemberExpression') return isLogOfFastify(bare, file);
  const made = writtenValue(bare);
  if (!isCall(made)) return false;
  if (moduleMemberOf(made.callee)?.module === 'pino') return !isHooked(made);
  const callee = unwrap(made.callee);
  const isChild = callee.type === 'MemberExpression' && propertyName(callee) === 'child';
  return isChild && isPino(callee.object, file, steps - 1);
}

/** Who catches what is logged may do anything with it. */
function isHooked({ arguments: [options] }: Call): boolean {
  return (
    options !== undefined &&
    (options.type !== 'ObjectExpression' || propertyOf(options, 'hooks') !== undefined)
  );
}

/** `request.log`, `app.log` */
function isLogOfFastify(member: Node, file: TypeScriptFile): boolean {
  if (member.type !== 'MemberExpression' || propertyName(member) !== 'log') return false;
  const owner = unwrap(member.object);
  const isKnown =
    owner.type === 'Identifier' && /^(?:app|fastify|server|req|request|reply|instance)$/.test(owner.name);
  if (!isKnown || referenceOf(owner)?.binding === undefined) return false;
  // That one may be of Winston.
  return namesAny(file, ['fastify']) && !namesAny(file, ['loggerInstance']);
}
