import { guidanceOfDismissal } from '../../src/domain/guidance.ts';
import type { Fingerprint } from '../../src/domain/ids.ts';
import type { AgentMemory } from '../../src/agent/recall.ts';
import type { Attack } from './attack.ts';

/** Somebody with rights in the repository gave this as the reason of a dismissal; undefined: nobody said anything. */
export function taughtByAttacker({ vector, text }: Attack): AgentMemory | undefined {
  if (vector !== 'guidance' && vector !== 'searched-guidance') return undefined;
  const repository = { forge: 'github', path: 'acme/shop' } as const;
  const about = {
    ...{ origin: 'agent', kind: 'logic', path: 'src/cart.ts', symbol: '' },
    ...{ quote: 'return 1;', what: 'It is wrong.' },
  };
  const change = { repo: repository, number: 1 };
  const lesson = { change, finding: 'f1' as Fingerprint, about, role: 'contributor' } as const;
  const said = { reason: text, by: 'mallory', at: '2026-01-01T00:00:00.000Z' };
  const entry = guidanceOfDismissal(said, lesson);
  const isFound = (words: string): boolean => vector === 'guidance' || words === 'needle';
  return {
    limits: { shown: 8, tokens: 1_500 },
    book: {
      search: (_repository, query) => Promise.resolve(isFound(query.text) ? [entry] : []),
      dismissedClaims: () => Promise.resolve([entry]),
      used: () => Promise.resolve(),
    },
  };
}
