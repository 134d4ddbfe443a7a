import type { Node } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { holds } from '../_kit/holds.ts';
import { propertyName } from '../_kit/property-name.ts';
import { holderOf } from '../_kit/value-holder.ts';

/** Is it called like a secret, while who guesses it gains nothing? */
export function letsNobodyIn(call: Node, name: string, file: TypeScriptFile): boolean {
  if (/^_?session_?(?:id|key)$/i.test(name) && countsVisits(file)) return true;
  return (/session_?(?:id|key)/i.test(name) && isOfProtocol(call, file)) || beginsWithTest(call);
}

/** Guessing the session of a visit that is only counted gives nothing. */
function countsVisits({ path, text }: TypeScriptFile): boolean {
  return (
    /analytics|telemetry|tracking|metrics/i.test(path) ||
    /google-analytics|\bclass \w*(?:Analytics|Telemetry)\b/.test(text)
  );
}

/** A number by which two programs tell their talks apart, beside what lets one in. */
function isOfProtocol(call: Node, { text }: TypeScriptFile): boolean {
  const holder = holderOf(call);
  return (
    holder !== undefined &&
    !holds(holder, (part) => propertyName(part) === 'toString' || part.type === 'TemplateLiteral') &&
    /mqtt|\b(?:sdp|rtsp|rtmp|sip|webrtc)\b/i.test(text)
  );
}

/** `'test-token-' + Math.random()` */
function beginsWithTest(call: Node): boolean {
  let at = call;
  for (let around = parentOf(at); around !== undefined; at = around, around = parentOf(at)) {
    if (around.type === 'BinaryExpression' && keyOf(at) === 'right')
      return around.left.type === 'StringLiteral' && isTestText(around.left.value);
    if (around.type === 'TemplateLiteral') return isTestText(around.quasis[0]?.value.raw ?? '');
    if (!/^(?:Member|Call|Binary)Expression$/.test(around.type)) return false;
  }
  return false;
}

function isTestText(text: string): boolean {
  return /^(?:test|dummy|fake|mock)[-_]/i.test(text);
}
