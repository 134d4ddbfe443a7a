import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { propertyName } from '../_kit/property-name.ts';
import type { MisfitArgument } from './misfit-arguments.ts';

const given = /^(?:options|opts|overrides|userOptions|userConfig|customOptions)$/;
const defaults =
  /^(?:defaults?|default(?:Options|Opts|Config|Settings|Values)|DEFAULTS|DEFAULT_(?:OPTIONS|CONFIG|SETTINGS|OPTS))$/;

/** `{ ...options, ...defaults }`: what comes last wins, and nothing that was given is left. */
export function spreadDefaultsLast({ properties }: NodeOf<'ObjectExpression'>): MisfitArgument | undefined {
  const [before, last] = properties.slice(-2);
  if (before?.type !== 'SpreadElement' || last?.type !== 'SpreadElement') return undefined;
  return lastOfTwo(before.argument, last.argument);
}

/** `Object.assign({}, options, defaults)`, `_.merge({}, options, defaults)` */
export function assignedDefaultsLast({
  callee,
  arguments: all,
}: NodeOf<'CallExpression'>): MisfitArgument | undefined {
  const [before, last] = all.slice(-2);
  const member = unwrap(callee);
  if (before === undefined || last === undefined || all.length < 3 || member.type !== 'MemberExpression')
    return undefined;
  const isAssign = propertyName(member) === 'assign' && isUndeclared(member.object, 'Object');
  const from = isAssign ? undefined : moduleMemberOf(member);
  if (!isAssign && (from === undefined || !/^lodash(?:-es)?$/.test(from.module))) return undefined;
  return lastOfTwo(before, last);
}

function lastOfTwo(before: Node, last: Node): MisfitArgument | undefined {
  const [options, on] = [unwrap(before), unwrap(last)];
  if (!given.test(nameOf(options)) || !defaults.test(nameOf(on))) return undefined;
  return {
    kind: 'misfit-argument',
    on,
    what: say(
      `What comes last wins: \`${nameOf(on)}\` replaces all that \`${nameOf(options)}\` says. It has to come first.`,
      `后面的会覆盖前面的：\`${nameOf(on)}\` 会替换 \`${nameOf(options)}\` 中的设置。它应放在前面。`,
    ),
  };
}

function nameOf(node: Node): string {
  return node.type === 'Identifier' ? node.name : (propertyName(node) ?? '');
}
