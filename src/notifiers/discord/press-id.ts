import { cardButtons } from '../../domain/chat.ts';
import type { CardPress } from '../../domain/chat.ts';
import type { Sha } from '../../domain/ids.ts';

/**
 * What Discord keeps for us in a button and in a form, in at most 100 characters: which button, of which card, at which
 * head (of up to 64 digits, in two thirds of the room), and which plan.
 */
const shape = /^([a-z-]+)\.(\w+)\.([\w-]{27}|[\w-]{43})\.(\w*)$/;

export function writePressId({ button, card, head, plan = '' }: CardPress): string {
  return [button, card, Buffer.from(head, 'hex').toString('base64url'), plan].join('.');
}

/** undefined: it is none of ours. */
export function readPressId(text: string): CardPress | undefined {
  const [, name, card = '', digits = '', plan = ''] = shape.exec(text) ?? [];
  const button = cardButtons.find((one) => one === name);
  if (button === undefined) return undefined;
  const head = Buffer.from(digits, 'base64url').toString('hex') as Sha;
  return { button, card, head, plan: plan === '' ? undefined : plan };
}
