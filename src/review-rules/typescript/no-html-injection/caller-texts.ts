import type { Node } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { isOpenParameter } from '../_kit/is-open-parameter.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';

/** What people call a text that is shown, and that is no HTML. */
const shown =
  /^(?:title|sub_?title|heading|caption|label|message|msg|text|placeholder|tooltip|description|(?:user|file|full|first|last|display|nick)_?name|author)$|(?:[a-z](?:Title|Caption|Label|Message|Text|Placeholder|Tooltip|Username|FileName|DisplayName))$/i;
const shownExact = /(?:html|markup|template|content|svg|icon)/i;
const ofOptions = /^(?:opts?|options|config|settings|props|params)$/;
/** Where callers are asked whether it is HTML, they know. */
const asksForHtml =
  /\b(?:allow|is|use|as|enable|render|raw|contains)_?html\b|\bhtml['"]?\s*[:?]|\.html\b(?!\()|escapeMarkup/i;

/** Says of a value whether it is a text that a caller gives to what a package offers, and is put between tags as it is. */
export function createIsTextOfCaller({ text }: TypeScriptFile): (part: Node, before: string) => boolean {
  let isAsked: boolean | undefined;
  return (part, before) => /<[a-z]/i.test(before) && isShown(part) && !(isAsked ??= asksForHtml.test(text));
}

function isShown(part: Node): boolean {
  const value = unwrap(part);
  const name = value.type === 'Identifier' ? value.name : propertyName(value);
  if (name === undefined || !shown.test(name) || shownExact.test(name)) return false;
  if (value.type === 'Identifier') return isOpenParameter(value);
  return 'object' in value && isOptions(unwrap(value.object as Node));
}

/** `options` that a function is given, also merged with defaults, and `this.options` of a widget. */
function isOptions(owner: Node): boolean {
  if (owner.type === 'Identifier')
    return ofOptions.test(owner.name) && (isOpenParameter(owner) || isMergedOfGiven(owner));
  const name = propertyName(owner);
  if (name === undefined || !ofOptions.test(name) || !('object' in owner)) return false;
  return unwrap(owner.object as Node).type === 'ThisExpression';
}

/** `settings` of `settings = $.extend({}, defaults, options)` and of `{ ...defaults, ...options }`. */
function isMergedOfGiven(name: Node): boolean {
  const merged = writtenValue(name);
  if (isCall(merged))
    return (
      /^(?:assign|extend|merge|defaults)$/.test(nameOfCallee(merged.callee) ?? '') &&
      merged.arguments.some((one) => isGiven(one))
    );
  return (
    merged.type === 'ObjectExpression' &&
    merged.properties.some((one) => one.type === 'SpreadElement' && isGiven(one.argument))
  );
}

function isGiven(value: Node): boolean {
  const given = unwrap(value);
  return given.type === 'Identifier' && ofOptions.test(given.name) && isOpenParameter(given);
}
