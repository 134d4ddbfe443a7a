import { normalised } from './claim.ts';

/** Shorter ones stand in every text: they must be a whole line. */
const leastLength = 12;

/** Whether a quotation stands in a ticket as a model was shown it. White space, bullets and emphasis are not what it says. */
export function standsInTicket(quote: string, shown: string): boolean {
  const wanted = plain(quote).replace(/…$/, '').trim();
  if (wanted === '') return false;
  if (wanted.length >= leastLength) return plain(shown).includes(wanted);
  return shown.split('\n').some((line) => plain(line) === wanted);
}

function plain(text: string): string {
  const unmarked = text
    .split('\n')
    .map((line) =>
      line.replace(/^\s*(?:#{1,6}\s+|h[1-6]\.\s+|>\s*|\d+[.)]\s+|[-*+]\s+(?:\[[ xX]\]\s+)?)/, ''),
    )
    .join('\n')
    .replace(/[*_`]/g, '');
  return normalised(unmarked);
}
