import type { Acknowledgement } from '../ports/conversation.ts';

/** What a state takes the place of. How another command of the same comment ended stays beside it. */
export const replacedBy: Readonly<Record<Acknowledgement, readonly Acknowledgement[]>> = {
  read: [],
  working: ['read', 'failed'],
  done: ['read', 'working', 'failed'],
  failed: ['read', 'working'],
  refused: ['read', 'working'],
};
