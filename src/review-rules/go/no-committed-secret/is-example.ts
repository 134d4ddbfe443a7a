import type { Range } from '../../../domain/text-position.ts';
import { isTestPath } from '../_kit/is-test-path.ts';

const folder =
  /(?:^|\/)(?:_?examples?|samples?|demos?|docs?|tutorials?|snippets?|playground|sandbox|seeds?|locales?|i18n|contrib|bench(?:marks?)?)\//i;

/** What looks like a credential there is made up. */
export function isExamplePath(path: string): boolean {
  return isTestPath(path) || folder.test(path) || /(?:^|[/_.-])test|tests?(?:[/_.-]|$)/i.test(path);
}

/** Characters before a text in which its name and what is said of it stand. */
const before = 160;

/** Its name says so, or the comment above it; or that it is hidden in some other way. */
export function isSample({ start }: Range, text: string): boolean {
  const above = text.slice(Math.max(0, start - before), start);
  const own = above.slice(above.lastIndexOf('\n\n') + 1);
  return /test|debug|example|sample|dummy|fake|mock|emulator|obscured|obfuscated|scrambled/i.test(own);
}
