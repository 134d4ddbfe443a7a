import type { Node } from '../../../languages/typescript/node.ts';
import { referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { propertyName } from '../_kit/property-name.ts';
import { valuesWritten } from '../_kit/values-written.ts';
import { isHeaders, keptBy } from './is-open-text.ts';

/** Names that stand for names. */
const mostSteps = 6;

/** Is a text a header that came over the network, or may it be one? `response.headers.link`, `this.get('X-Forwarded-Host')` */
export function isHeader(text: Node, steps = mostSteps): boolean {
  if (steps === 0) return false;
  const value = unwrap(text);
  const further = (one: Node): boolean => isHeader(one, steps - 1);
  switch (value.type) {
    case 'Identifier': {
      const binding = referenceOf(value)?.binding;
      return binding !== undefined && valuesWritten(binding)?.some(further) === true;
    }
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return isHeaders(unwrap(value.object)) && isReceived(propertyName(value) ?? '');
    case 'LogicalExpression':
      return (value.operator !== '&&' && further(value.left)) || further(value.right);
    case 'ConditionalExpression':
      return further(value.consequent) || further(value.alternate);
    default: {
      if (!isCall(value)) return false;
      const kept = keptBy(value);
      return isRead(value) || (kept !== undefined && further(kept));
    }
  }
}

/** Not one that a server answers with, which its author has set. */
export function isReceived(name: string): boolean {
  return name !== '' && !/^access-control-(?:allow|expose)/i.test(name);
}

function isRead({ callee, arguments: [name] }: Call): boolean {
  return (
    'object' in unwrap(callee) &&
    name?.type === 'StringLiteral' &&
    /^(?:get|header|getHeader)$/.test(nameOfCallee(callee) ?? '') &&
    headerName.test(name.value)
  );
}

/** Longer ones only: what is called `link` or `range` may be anything. */
const headerName =
  /^(?:x|accept|cache|content|if|proxy|sec|set|transfer|user|www)-[a-z-]+$|^(?:authorization|forwarded|referer|cookie)$/i;
