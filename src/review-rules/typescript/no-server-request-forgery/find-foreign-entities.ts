import type { Node } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { namesAny } from '../_kit/names-any.ts';
import { createFieldsOfThis } from '../_kit/origin/fields-of-this.ts';
import type { Trace } from '../_kit/origin/trace.ts';
import { createTrace } from '../_kit/origin/trace.ts';
import { propertyOf, writtenValue } from '../_kit/written-value.ts';

/** XML of somebody else, whose entities the parser replaces by the files and addresses that they name. */
export interface ForeignEntities {
  readonly xml: Node;
  readonly option: string;
  readonly origin: 'request' | 'parameter';
}

const parsers: Readonly<Record<string, RegExp>> = {
  libxmljs: /^(?:parseXml(?:String|Async)?|(?:Xml)?Document\.fromXml(?:Async)?)$/,
  libxmljs2: /^(?:parseXml(?:String|Async)?|(?:Xml)?Document\.fromXml(?:Async)?)$/,
  'libxmljs-mt': /^parseXml(?:String|Async)?$/,
};
const options = ['noent', 'replaceEntities'];

export function* findForeignEntities(file: TypeScriptFile): Generator<ForeignEntities, void> {
  if (!namesAny(file, options) || !namesAny(file, Object.keys(parsers))) return;
  const fields = createFieldsOfThis(file);
  const trace = createTrace(file, { knows: (value) => fields.of(value), heedsChecks: false });
  for (const { callee, arguments: given } of file.tree.nodesOf('CallExpression')) {
    const [xml, second] = given;
    const option = second && optionOn(second);
    const member = option === undefined ? undefined : moduleMemberOf(callee);
    if (xml === undefined || option === undefined || member === undefined) continue;
    const isParser = parsers[member.module]?.test(member.path) === true;
    const origin = isParser ? originOfXml(xml, trace) : undefined;
    if (origin !== undefined) yield { xml, option, origin };
  }
}

function optionOn(given: Node): string | undefined {
  const value = writtenValue(given);
  if (value.type !== 'ObjectExpression') return undefined;
  return options.find((name) => {
    const set = propertyOf(value, name);
    const written = set && writtenValue(set);
    return written?.type === 'BooleanLiteral' && written.value;
  });
}

function originOfXml(xml: Node, trace: Trace): ForeignEntities['origin'] | undefined {
  const origin = trace.of(xml);
  if (origin === 'request') return origin;
  return origin === 'parameter' || origin === 'callback' ? 'parameter' : undefined;
}
