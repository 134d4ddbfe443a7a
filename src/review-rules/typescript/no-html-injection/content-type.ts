import type { Node } from '../../../languages/typescript/node.ts';
import { enclosingFunction, rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { keyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';

const header = /^content-?type$/i;
/** As a media type, and as Express and Fastify name it for short. */
const otherType = /^(?:text\/(?:plain|csv|xml)|application\/)|^\.?(?:text|txt|json|xml|csv)$/i;

/** The function around says that the answer is no page. */
export function isSentAsOther(html: Node, { tree }: TypeScriptFile): boolean {
  const around = enclosingFunction(html);
  if (around === undefined) return false;
  const { start, end } = rangeOf(around);
  return [...tree.nodesOf('CallExpression'), ...tree.nodesOf('OptionalCallExpression')].some((call) => {
    const range = rangeOf(call);
    return range.start >= start && range.end <= end && typesSetBy(call).some((type) => isOther(type));
  });
}

/** `res.type(t)`, `res.setHeader('Content-Type', t)`, `res.writeHead(200, { 'Content-Type': t })`. */
function typesSetBy(call: Call): readonly Node[] {
  const [first, second] = call.arguments;
  switch (nameOfCallee(call.callee)) {
    case 'type':
    case 'contentType':
      return first === undefined ? [] : [first];
    case 'set':
    case 'setHeader':
    case 'header':
    case 'headers':
    case 'append':
    case 'writeHead':
      if (first?.type === 'StringLiteral' && header.test(first.value))
        return second === undefined ? [] : [second];
      return call.arguments.flatMap((argument) => typesIn(argument));
    default:
      return [];
  }
}

function typesIn(argument: Node): readonly Node[] {
  const headers = writtenValue(argument);
  if (headers.type !== 'ObjectExpression') return [];
  return headers.properties.flatMap((property) =>
    property.type === 'ObjectProperty' && header.test(keyName(property) ?? '') ? [property.value] : [],
  );
}

function isOther(type: Node): boolean {
  const value = writtenValue(type);
  if (value.type === 'StringLiteral') return otherType.test(value.value);
  return value.type === 'TemplateLiteral' && otherType.test(value.quasis[0]?.value.raw ?? '');
}
