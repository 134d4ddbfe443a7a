import type { Node } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import { propertyName } from '../_kit/property-name.ts';
import type { CodeSink } from './code-sinks.ts';

/** Inside a quote, or as the name of a member: the author has a value in mind, no code. */
const quoted = /(?:^|[^\w'"\\])(?:'[^'\n]*|"[^"\n]*)$|(?:^|[^\w`\\])`[^`\n]*$|[\w\])]\.$|[\w\])]\[$/;
/** What is given back, or stands alone in brackets: `eval('(' + text + ')')`. */
const whole = /(?:^|[^\w.])return\s\(?$|^\s*\($/;
const codeName =
  /code|script|source|src|expr|body|program|func|fn|lambda|callback|template|tpl|js$|formula|statement|closure/i;
/** What is read as data, where all of it is run. */
const dataName =
  /^(?:str|string|text|val|value|data|json|input|query|path|serialized|payload|message|condition)$/i;

/** Does the part stand where its author thinks of a value? */
export function isValuePlace(part: Node, before: string, { name }: CodeSink): boolean {
  if (quoted.test(before)) return true;
  const bare = unwrap(part);
  const own = bare.type === 'Identifier' ? bare.name : propertyName(bare);
  if (own === undefined || codeName.test(own)) return false;
  return whole.test(before) || (name === 'eval' && before.trim() === '' && dataName.test(own));
}
