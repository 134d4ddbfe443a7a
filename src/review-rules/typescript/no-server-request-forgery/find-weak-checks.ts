import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { WeakCheck } from '../_kit/origin/weak-checks.ts';
import { createWeakChecks } from '../_kit/origin/weak-checks.ts';
import { isGuard } from './is-guard.ts';
import type { SentRequest } from './requests.ts';
import { requestsIn } from './requests.ts';

/** A request whose host nothing but a weak test looks at. */
export type WeakRequest = SentRequest & WeakCheck;

/** Any look at a value but the weak ones. */
const anyTest = /\.(?:has|includes|indexOf|test|match|exec|some|every|find)\(|\burl\.parse\(/;

export function findWeakRequests(file: TypeScriptFile): readonly WeakRequest[] {
  const checks = createWeakChecks(file, (source) => isGuard(source) || anyTest.test(source));
  if (checks === undefined) return [];
  return [...requestsIn(file, checks.trace)].flatMap((request) => {
    const check = request.isHost ? undefined : checks.of(request.address);
    // A path of this site leads to no other host.
    return check === undefined || check.weak.lets === 'two-slashes' ? [] : [{ ...request, ...check }];
  });
}
