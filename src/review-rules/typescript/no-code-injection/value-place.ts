import type { Node } from '../../../languages/typescript/node.ts';
import {
  isFunction,
  keyOf,
  parentOf,
  rangeOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { wantsNumber } from './wants-number.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { bindingOfFunction } from '../_kit/origin/function-name.ts';
import { propertyName } from '../_kit/property-name.ts';
import type { CodeSink } from './code-sinks.ts';

/** Inside a quote, or as the name of a member: the author has a value in mind, no code. */
const quoted = /(?:^|[^\w'"\\])(?:'[^'\n]*|"[^"\n]*)$|(?:^|[^\w`\\])`[^`\n]*$|[\w\])]\.$|[\w\])]\[$/;
/** What is given back, stands alone in brackets, or is assigned: `eval('(' + text + ')')`. */
const whole =
  /(?:^|[^\w.])return\s\(?$|^\s*\($|^\s*(?:(?:var|let|const)\s+)?[\w$.]+\s*=\s*\(?$|\bwith\s*\(Math\)\s*\{[^;]*$/;
/** The name of a function, of a variable, or of what is looked into by `with`. */
const named = /(?:^|[^\w$.])(?:(?:var|let|const|function|class|new)\s+|with\s*\(\s*)$/;
const codeName =
  /code|script|source|src|expr|body|program|func|fn|lambda|callback|template|tpl|js$|formula|statement|closure/i;
/** What is read as data, where all of it is run. */
const dataName =
  /^(?:str|string|text|val|value|data|json|input|query|path|serialized|payload|message|condition|object|obj|response|result|type|name|className|key|number|filter|criteria)$/i;
/** What chooses between `+` and `<`. */
const operatorName = /^(?:op|operator|operation|comparator)$/i;
/** Sums that somebody wrote, and that are run as if they were nothing else. */
const sumName = /^(?:formula|equation|sum|calculation)$/i;
/** What is meant to be a program, whatever it gives. */
const programName = /code|script|source|src|program|func|fn|lambda|callback|template|js$|closure/i;
const variableName = /(?:var|variable|name|local|scope|alias)/i;

/** Does the part stand where its author thinks of a value, or of a name? */
export function isValuePlace(part: Node, before: string, sink: CodeSink, file: TypeScriptFile): boolean {
  if (quoted.test(before)) return true;
  const own = ownName(part);
  if (named.test(before) || (sink.isNames === true && isNameOfVariable(own)))
    return !isLookedAt(part, file) && !isNameOfFunction(part);
  if (own === undefined) return false;
  if (operatorName.test(own)) return true;
  if (sumName.test(own)) return sink.name !== 'vm.Script' && (before.trim() === '' || whole.test(before));
  const isAlone = before.trim() === '' || whole.test(before);
  if (sink.name === 'eval' && isAlone && !programName.test(own) && wantsNumber(sink.code)) return true;
  if (codeName.test(own)) return false;
  return whole.test(before) || (sink.name === 'eval' && before.trim() === '' && dataName.test(own));
}

function isNameOfVariable(own: string | undefined): boolean {
  return own !== undefined && variableName.test(own) && !codeName.test(own);
}

/** Calls in a chain, as of `text.slice(2).trim()`. */
const longestChain = 4;

/** Of `data[key].slice(2)` there is none but that of a part of data. */
function ownName(part: Node): string | undefined {
  let bare = unwrap(part);
  for (let steps = 0; steps < longestChain && isCall(bare); steps += 1) {
    const isPart = /^(?:slice|substr|substring|trim|replace|toString)$/.test(nameOfCallee(bare.callee) ?? '');
    if (!isPart || bare.callee.type !== 'MemberExpression') return undefined;
    bare = unwrap(bare.callee.object);
  }
  if (bare.type === 'Identifier') return bare.name;
  return bare.type === 'MemberExpression' && bare.computed ? 'value' : propertyName(bare);
}

/** `/^\w+$/.test(options.variable)`, `isIdentifier(name)` */
function isLookedAt(part: Node, { text }: TypeScriptFile): boolean {
  const { start, end } = rangeOf(part);
  const source = text.slice(start, end).replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
  return new RegExp(
    String.raw`(?:\b(?:test|exec)|(?:valid|ident|check|assert|safe)\w{0,40})\(\s*${source}\b`,
    'i',
  ).test(text);
}

/** `base.name`, and a parameter that all calls give the name of a function or class; also one of a list that is gone through. */
function isNameOfFunction(part: Node): boolean {
  const bare = unwrap(part);
  if (propertyName(bare) === 'name') return true;
  const binding = referenceOf(bare)?.binding;
  const owner = binding?.scope.node;
  const called = owner !== undefined && isFunction(owner) ? bindingOfFunction(owner) : undefined;
  if (binding?.kind !== 'param' || owner === undefined || !isFunction(owner)) return false;
  if (keyOf(owner) === 'arguments') return true;
  const index = owner.params.findIndex((one) => one === binding.declarations[0]);
  const calls = (called?.references ?? []).flatMap(({ identifier }) => {
    const call = keyOf(identifier) === 'callee' ? parentOf(identifier) : undefined;
    return call?.type === 'CallExpression' ? [call] : [];
  });
  return (
    calls.length > 0 && calls.every(({ arguments: given }) => propertyName(given[index] ?? bare) === 'name')
  );
}
