import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, nodesAround, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import type { DeclaredTypes } from '../_kit/declared-types.ts';
import { operandsOf } from '../_kit/operands-of.ts';
import { shortText } from '../../_kit/short-text.ts';
import type { MisreadCall } from './misread-call.ts';
import { isBareTime } from './nanoseconds.ts';
import type { KnownTypes } from './nanoseconds.ts';

const unit = /^time\.(?:Nanosecond|Microsecond|Millisecond|Second|Minute|Hour)$/;

/** `time.Second * time.Millisecond`: nanoseconds times nanoseconds. */
export function* unitProducts({ tree, text }: GoFile): Generator<MisreadCall> {
  for (const product of tree.nodesOf('binary_expression')) {
    if (childOf(product, 'operator')?.kind !== '*') continue;
    const units = operandsOf(product, '*').filter((one) => unit.test(tree.textOf(one)));
    // The one is divided by again.
    if (units.length > 1 && !isDivided(product))
      yield { problem: 'product', range: product, value: shortText(product, text) };
  }
}

/** Names of times; others of that type are often numbers that count something. */
const timely =
  /(?:wait|timeout|interval|delay|duration|ttl|period|backoff|expiry|expiration|lifetime|grace|pause)(?:time)?$/i;

/** `c.timeout * time.Second`, where `timeout` is a `time.Duration`: it has its unit. */
export function* timedProducts({ tree, text }: GoFile, types: DeclaredTypes): Generator<MisreadCall> {
  const numbers = new Map<string, boolean>();
  for (const product of tree.nodesOf('binary_expression')) {
    if (childOf(product, 'operator')?.kind !== '*' || isDivided(product)) continue;
    const [left, right] = [childOf(product, 'left'), childOf(product, 'right')];
    if (left === undefined || right === undefined) continue;
    const value = unit.test(tree.textOf(right)) ? left : unit.test(tree.textOf(left)) ? right : undefined;
    const name = value === undefined ? '' : (/\w+$/.exec(tree.textOf(value))?.[0] ?? '');
    // Who calls a function may give it a number: `wait(5)`.
    if (value?.kind !== 'selector_expression' || !timely.test(name)) continue;
    if (types.of(value) !== 'time.Duration') continue;
    const isNumber = numbers.get(name) ?? isGivenNumbers(name, text);
    numbers.set(name, isNumber);
    if (!isNumber) yield { problem: 'product', range: product, value: shortText(product, text) };
  }
}

/** `timeout = 5`, `Timeout: 5`, `timeout: time.Duration(seconds)`: somebody takes it for a number. Of a field with a tag others write it. */
function isGivenNumbers(name: string, text: string): boolean {
  return new RegExp(
    `\\b${name}(?:(?: time\\.Duration)?(?::| :?=) *(?:\\d+\\s*(?:[,;}]|$)|time\\.Duration\\((?![^\\n]*\\btime\\.))| +time\\.Duration +\`)`,
    'm',
  ).test(text);
}

/** `time.Second * time.Second / d`, `(time.Second * time.Second) / d` */
function isDivided(product: GoNode): boolean {
  const around = nodesAround(product).find(({ kind }) => kind !== 'parenthesized_expression');
  return around?.kind === 'binary_expression' && childOf(around, 'operator')?.kind === '/';
}

const timed: ReadonlyMap<string, RegExp> = new Map([
  ['net/http Client', /^Timeout$/],
  ['net/http Server', /^(?:Read|ReadHeader|Write|Idle)Timeout$/],
  ['net/http Transport', /^(?:TLSHandshake|IdleConn|ResponseHeader|ExpectContinue)Timeout$/],
  ['net Dialer', /^(?:Timeout|KeepAlive)$/],
]);

/** `http.Client{Timeout: 10}` */
export function* bareTimeouts({ tree, text }: GoFile, known: KnownTypes): Generator<MisreadCall> {
  for (const literal of tree.nodesOf('composite_literal')) {
    const fields = timed.get(typeOf(literal, tree));
    if (fields === undefined) continue;
    for (const element of partsOf(childOf(literal, 'body') ?? literal)) {
      const [key, value] = element.kind === 'keyed_element' ? partsOf(element).map(insideOf) : [];
      if (key === undefined || value === undefined || !fields.test(tree.textOf(key))) continue;
      if (isBareTime(value, known))
        yield {
          problem: 'nanoseconds',
          range: value,
          value: shortText(value, text),
          call: `${tree.textOf(childOf(literal, 'type') ?? literal)}.${tree.textOf(key)}`,
        };
    }
  }
}

function typeOf(literal: GoNode, tree: GoTree): string {
  const type = childOf(literal, 'type');
  if (type?.kind !== 'qualified_type') return '';
  const [module = '', name = ''] = tree.textOf(type).split('.');
  return `${tree.imports.get(module) ?? ''} ${name}`;
}

function insideOf(element: GoNode): GoNode {
  const only = kindIn(element, 'int_literal') ?? partsOf(element)[0];
  return element.kind === 'literal_element' && only !== undefined ? only : element;
}
