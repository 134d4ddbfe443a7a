import type { CardPress } from '../domain/chat.ts';
import type { CommandText } from '../domain/command-text.ts';

/** What a button stands for, as it would be written in a thread. */
export function commandOf(press: CardPress | undefined): CommandText {
  const { button = 'review', plan = '', finding = '', reason = '' } = press ?? {};
  switch (button) {
    case 'confirm':
      // Where no plan was shown: by asking for the fixes a maintainer confirms them.
      return plan !== '' ? { name: 'confirm', argument: plan } : { name: 'fix', argument: 'all' };
    case 'reject':
      return { name: 'reject', argument: `${plan} ${reason}`.trim() };
    case 'dismiss':
      return { name: 'dismiss', argument: `${finding} ${reason}`.trim() };
    default:
      return { name: 'review', argument: '' };
  }
}
