import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, referenceOf } from '../../../languages/typescript/node.ts';
import { isCall } from '../_kit/call.ts';
import { propertyName } from '../_kit/property-name.ts';

/** Functions, and what is only meant to be looked at when the component starts. */
const named =
  /^(?:on|set|handle|render|get|create|make|use|format|initial|default)(?:$|[A-Z])|[rR]ef$|^(?:dispatch|navigate|navigation|router|history|t|i18n|api|client|store|children|key|ref)$|(?:Handler|Callback|Fn|Function)$/;
/** Settings that the user of a component writes once. */
const setting =
  /^(?:horizontal|vertical|inverted|animated?|testID|theme|className|classes|debug)$|^(?:disable|enable|show|hide|with|should|allow)(?:$|[A-Z])|(?:[sS]tyles?|Width|Height|Size|Spacing|Color|Props|Label|Text|Title|Format|Formatter|Duration|Delay|Threshold|Margin|Padding|Radius|Offset|Direction|Placement|Mode|Variant|Component|Icon|Options|Config|Prefix|Suffix|Name)$/;

/** Names with more uses are not looked through. */
const mostUses = 300;

/**
 * By its name and its uses: does the value stay as it is, or is it a function, which is often left out on purpose?
 *
 * @param value `props.name` of the name `props`, else the name itself.
 */
export function isSteady(read: NodeOf<'Identifier'>, value: Node, shown: string): boolean {
  const name = shown.slice(shown.lastIndexOf('.') + 1);
  if (named.test(name) || /^[A-Z\d_]+$/.test(name) || isCalled(value)) return true;
  const around = parentOf(value);
  if (around !== undefined && propertyName(around) === 'current') return true;
  const uses = referenceOf(read)?.binding?.references ?? [];
  return uses.length > mostUses || (value === read && uses.some(({ identifier }) => isCalled(identifier)));
}

/** Is it a thing that the user of a component hardly ever changes? */
export function isSetting(shown: string): boolean {
  return setting.test(shown.slice(shown.lastIndexOf('.') + 1));
}

/** `a.b` of the name `a`, else the name itself. */
export function valueAt(read: NodeOf<'Identifier'>): Node {
  const around = parentOf(read);
  return around !== undefined && keyOf(read) === 'object' && propertyName(around) !== undefined
    ? around
    : read;
}

/** Methods of texts and lists. */
const ofValues =
  /^(?:map|filter|find|findIndex|findLast|some|every|reduce|slice|splice|includes|indexOf|join|concat|flat|flatMap|forEach|split|trim|toLowerCase|toUpperCase|startsWith|endsWith|at|sort|toSorted|reverse|keys|entries|values|toFixed|toString|replace|replaceAll|match|charAt|padStart|padEnd|substring|substr|localeCompare)$/;

/** `client.send()`: what has methods of its own is mostly one thing for good. */
export function isAsked(value: Node): boolean {
  const member = parentOf(value);
  if (member === undefined || keyOf(value) !== 'object' || !isCalled(member)) return false;
  return !ofValues.test(propertyName(member) ?? '');
}

function isCalled(value: Node): boolean {
  const around = parentOf(value);
  return around !== undefined && isCall(around) && around.callee === value;
}
