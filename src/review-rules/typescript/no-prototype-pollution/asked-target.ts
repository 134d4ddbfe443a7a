import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { rangeOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { heeded } from './key-guards.ts';
import { parameterUnder } from './merged-entry.ts';
import type { Pollution } from './pollution.ts';
import { isComputed } from './pollution.ts';

/** What a function says, without its comments. */
export interface Source {
  readonly text: string;
  readonly asked: ReadonlySet<string>;
}

export function readSource(owner: FunctionNode, { text }: TypeScriptFile): Source {
  const { start, end } = rangeOf(owner);
  const source = text.slice(start, end);
  return { text: source, asked: askedIn(withoutOwnLoops(heeded(source)).replaceAll(/\s+/g, '')) };
}

/** Does the function ask whether the target itself has the key? Then no key leads up to a prototype. */
export function asksTarget({ object, at }: Pollution, { asked }: Source, file: TypeScriptFile): boolean {
  // `const before = target[key]` is asked for by the name of the target.
  const member = withoutWrapper(writtenValue(object));
  const places = [isComputed(member) ? member.object : object, ...(at === undefined ? [] : [at])];
  return places
    .flatMap((place) => [sourceOf(place, file), ...otherNames(place)])
    .some((place) => asked.has(place));
}

/** `target` of `const result = target`. */
function otherNames(place: Node): readonly string[] {
  const binding = referenceOf(unwrap(place))?.binding;
  const parameter = binding && parameterUnder(binding);
  return parameter === undefined ? [] : [parameter.name];
}

/** `target[key]` of `Object(target[key])` */
function withoutWrapper(value: Node): Node {
  const [wrapped, ...others] = value.type === 'CallExpression' ? value.arguments : [];
  return wrapped === undefined || others.length > 0 ? value : unwrap(wrapped);
}

/** `target` of `Object.hasOwn(target, key)`, `hasOwnProperty.call(target, key)`, `target.hasOwnProperty(key)`, `has(target, key)`, `own(target, key)` and `Object.keys(target).indexOf(key)` */
function askedIn(source: string): ReadonlySet<string> {
  const questions = source
    .replaceAll(ifWanted, '')
    .matchAll(
      /(?:hasOwn(?<=([\w$.]{1,100})\.hasOwn|)(?:Prop(?:erty)?)?(?:\.call)?|(?<![\w$.])(?:has(?:Prop)?|owns?)(?:\.call)?|(?:getOwnPropertyNames|Object\.keys)(?=\([^,()]{1,100}\)\.i))\(([^,()]+)/g,
    );
  return new Set(Array.from(questions, ([, owner = '', given = '']) => [owner, given]).flat());
}

/** `for (name in list) if (list.hasOwnProperty(name))` asks for the keys that it goes over, and no other. */
function withoutOwnLoops(source: string): string {
  let text = source;
  for (const [, key = '', owner = ''] of source.matchAll(ownLoop))
    text = text.replaceAll(`${owner}.hasOwnProperty(${key})`, '');
  return text;
}

const ownLoop = /\bfor\s?\((?:var |let |const )?([\w$]{1,60}) in ([\w$.]{1,60})\)/g;

/**
 * `options.strict && !target.hasOwnProperty(key)`, `(options.a || options.b) && hasOwn(target, key)) continue`: without the
 * option nothing is asked. What is asked before going down holds, whatever the option.
 */
const ifWanted =
  /\b[\w$]{1,60}\.(?!hasOwn)[\w$]{1,60}\)?&&(?:![\w$.]{0,100}hasOwn[\w$.]{0,20}\([^()]{0,100}\)|[\w$.]{0,100}hasOwn[\w$.]{0,20}\([^()]{0,100}\)(?=\)\{?(?:continue|return)))/g;

/** Without blank space. */
function sourceOf(node: Node, { text }: TypeScriptFile): string {
  const { start, end } = rangeOf(node);
  return text.slice(start, end).replaceAll(/\s+/g, '');
}
