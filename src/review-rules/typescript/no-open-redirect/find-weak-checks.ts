import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { WeakCheck } from '../_kit/origin/weak-checks.ts';
import { createWeakChecks } from '../_kit/origin/weak-checks.ts';
import { isGuard } from './is-guard.ts';
import type { Redirect } from './redirects.ts';
import { redirectsIn } from './redirects.ts';

/** A redirect that nothing but a weak test keeps on the site. */
export type WeakRedirect = Redirect & WeakCheck;

/** Lists, patterns and parts of addresses: any look at a value but the weak ones. */
const anyTest =
  /\.(?:has|includes|indexOf|test|match|exec|some|every|find)\(|\bnew URL\(|\burl\.parse\(|['"]\/\/['"]|\[1\]|charAt\(/;

export function findWeakRedirects(file: TypeScriptFile): readonly WeakRedirect[] {
  const checks = createWeakChecks(file, (source) => isGuard(source) || anyTest.test(source));
  if (checks === undefined) return [];
  return [...redirectsIn(file)].flatMap((redirect) => {
    const check = checks.of(redirect.address);
    return check === undefined ? [] : [{ ...redirect, ...check }];
  });
}
