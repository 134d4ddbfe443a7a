import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { enclosingFunction, parentOf, rangeOf, referenceOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { beginningIn } from '../_kit/beginning-in.ts';
import { isCall } from '../_kit/call.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';
import { propertyOf, writtenValue } from '../_kit/written-value.ts';

/** What a library or the platform refuses whenever it is asked. */
export interface Misuse {
  readonly kind: 'refused-call';
  readonly at: Node;
  /** `pattern`: of the letters of Moment; `early`: the map has no style yet; `boundary`: a form without one. */
  readonly manner: 'pattern' | 'early' | 'boundary';
  readonly name: string;
  readonly isSure: boolean;
}

export function* misusesIn(file: TypeScriptFile): Generator<Misuse, void> {
  const { tree } = file;
  const hasDates =
    tree.words.has('date-fns') || tree.words.has('date-fns/format') || tree.words.has('date-fns-tz');
  const hasForms = tree.words.has('multipart/form-data') && tree.words.has('FormData');
  if (hasDates || hasForms)
    for (const call of tree.nodesOf('CallExpression')) {
      const found = (hasDates ? patternOf(call, file) : undefined) ?? (hasForms ? formOf(call) : undefined);
      if (found !== undefined) yield found;
    }
  if (tree.words.has('mapbox-gl') || tree.words.has('maplibre-gl'))
    for (const made of tree.nodesOf('NewExpression')) yield* earlyCallsOf(made, file);
}

/** The letters of Moment, which mean the day of the year and the year of the week: refused since version 2. */
const refused = /(?<![A-Za-z])(?:YYYY|YY|DD|D)(?![A-Za-z])|(?:YYYY|YY)(?=MM)|(?<=MM)DD(?![A-Za-z])/;
/** Names that are in no earlier version. */
const ofVersion2 = [
  'parseISO',
  'formatISO',
  'formatDistance',
  'intervalToDuration',
  'isMatch',
  'date-fns-tz',
];

function patternOf(
  { callee, arguments: given }: NodeOf<'CallExpression'>,
  { tree }: TypeScriptFile,
): Misuse | undefined {
  const name = nameOfCallee(callee);
  if (name === undefined) return undefined;
  const member = moduleMemberOf(callee);
  if (member === undefined || !/^date-fns(?:-tz)?(?:\/(?:format|parse))?$/.test(member.module))
    return undefined;
  const method = member.path === '' ? member.module.split('/')[1] : member.path;
  const place = method === 'format' || method === 'parse' ? 1 : method === 'formatInTimeZone' ? 2 : undefined;
  const pattern = place === undefined ? undefined : given[place];
  const options = given.slice((place ?? 0) + 1).some((one) => writtenValue(one).type !== 'NewExpression');
  if (pattern === undefined || (options && method !== 'parse')) return undefined;
  const text = writtenValue(pattern);
  if (text.type !== 'StringLiteral' || !refused.test(text.value.replace(/'[^']*'/g, ''))) return undefined;
  const isSure = ofVersion2.some((word) => tree.words.has(word));
  return { kind: 'refused-call', at: pattern, manner: 'pattern', name: text.value, isSure };
}

/** `fetch(url, { headers: { 'Content-Type': 'multipart/form-data' }, body: new FormData(form) })` */
function formOf({ callee, arguments: [, given] }: NodeOf<'CallExpression'>): Misuse | undefined {
  if (!isGlobalName(callee, 'fetch') || given === undefined) return undefined;
  const options = writtenValue(given);
  if (options.type !== 'ObjectExpression') return undefined;
  const body = propertyOf(options, 'body');
  const form = body === undefined ? undefined : writtenValue(body);
  if (form?.type !== 'NewExpression' || !isGlobalName(form.callee, 'FormData')) return undefined;
  const headers = propertyOf(options, 'headers');
  const list = headers === undefined ? undefined : writtenValue(headers);
  if (list?.type !== 'ObjectExpression') return undefined;
  for (const header of list.properties) {
    if (header.type !== 'ObjectProperty' || !/^content-type$/i.test(keyName(header) ?? '')) continue;
    const value = writtenValue(header.value);
    if (value.type === 'StringLiteral' && /^multipart\/form-data;?$/i.test(value.value.trim()))
      return { kind: 'refused-call', at: header, manner: 'boundary', name: value.value, isSure: true };
  }
  return undefined;
}

const needingStyle =
  /^(?:addLayer|addSource|setTerrain|setFog|setPaintProperty|setLayoutProperty|setFilter|setFeatureState)$/;

/** `const map = new Map(…); map.addLayer(…);`: the style is fetched first. The first call is told. */
function* earlyCallsOf(made: NodeOf<'NewExpression'>, { tree }: TypeScriptFile): Generator<Misuse, void> {
  const member = moduleMemberOf(made.callee);
  if (member?.path !== 'Map' || !/^(?:mapbox|maplibre)-gl$/.test(member.module)) return;
  const declarator = parentOf(made);
  if (declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'Identifier') return;
  const owner = enclosingFunction(made);
  const uses = referenceOf(declarator.id)?.binding?.references ?? [];
  for (const { identifier } of uses) {
    const read = parentOf(identifier);
    const call = read && parentOf(read);
    if (read === undefined || call === undefined || !isCall(call) || call.callee !== read) continue;
    const name = propertyName(read);
    if (name === undefined || !needingStyle.test(name) || enclosingFunction(identifier) !== owner) continue;
    const between = { start: rangeOf(made).end, end: rangeOf(call).start };
    const waits = beginningIn(tree.nodesOf('AwaitExpression'), between).length > 0;
    if (!waits && parentOf(call)?.type === 'ExpressionStatement')
      yield { kind: 'refused-call', at: read, manner: 'early', name, isSure: true };
    return;
  }
}
