import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { keyOf, unwrap } from '../../../languages/typescript/node.ts';
import { keyName } from '../_kit/property-name.ts';
import { unitOfTime } from '../_kit/unit-of-time.ts';
import type { Misread } from './misread.ts';

const inMilliseconds = /[a-z](?:Ms|Millis|Milliseconds)$|_(?:MS|MILLIS|MILLISECONDS)$/;
const inSeconds = /[a-z](?:Seconds|Secs)$|_(?:SECONDS|SECS)$/;

/** `const HOUR_MS = 60 * 60;`, `{ ttlSeconds: 60 * 60 * 1000 }`: the name says another unit than the product. */
export function misnamedUnit(on: NodeOf<'VariableDeclarator' | 'ObjectProperty'>): Misread | undefined {
  const value = on.type === 'VariableDeclarator' ? on.init : on.value;
  if (value?.type !== 'BinaryExpression' || value.operator !== '*') return undefined;
  const name = nameOf(on);
  const unit = unitOfTime(value);
  const isMinutes = unit === undefined && isOfMinutes(value) && lasting.test(name);
  if ((unit === 'seconds' || isMinutes) && inMilliseconds.test(name))
    return { manner: 'named-unit', on: value, meant: name };
  const isMilliseconds = unit === 'milliseconds' || (unit === undefined && endsWithThousand(value));
  return isMilliseconds && inSeconds.test(name)
    ? { manner: 'named-unit', on: value, meant: name }
    : undefined;
}

const lasting = /ttl|timeout|interval|expir|cache|age|lifetime|window/i;

/** `5 * 60` */
function isOfMinutes({ left, right }: NodeOf<'BinaryExpression'>): boolean {
  return (
    left.type === 'NumericLiteral' &&
    left.value <= 60 &&
    right.type === 'NumericLiteral' &&
    right.value === 60
  );
}

function nameOf(on: NodeOf<'VariableDeclarator' | 'ObjectProperty'>): string {
  if (on.type === 'ObjectProperty') return keyOf(on) === 'properties' ? (keyName(on) ?? '') : '';
  return on.id.type === 'Identifier' ? on.id.name : '';
}

/** `30 * 1000`; `60 * 60 * 1000` is known to be milliseconds. */
function endsWithThousand({ left, right }: NodeOf<'BinaryExpression'>): boolean {
  const [first, last]: readonly Node[] = [unwrap(left), unwrap(right)];
  return (
    first?.type === 'NumericLiteral' &&
    last?.type === 'NumericLiteral' &&
    last.value === 1000 &&
    first.value <= 60
  );
}
