import { createHmac } from 'node:crypto';
import { knownAnswer } from './known-answer.ts';

export function worksHere(): boolean {
  return createHmac('sha256', 'key').update('The quick brown fox').digest('hex') === knownAnswer;
}
