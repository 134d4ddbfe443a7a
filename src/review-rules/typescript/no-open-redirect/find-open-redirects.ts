import type { Node } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { createFieldsOfThis } from '../_kit/origin/fields-of-this.ts';
import { createGuards } from '../_kit/origin/guards.ts';
import { outsideHostOf } from '../_kit/origin/outside-host.ts';
import { createTrace } from '../_kit/origin/trace.ts';
import { createWrittenTexts } from '../_kit/origin/written-texts.ts';
import { createOwnPaths } from './own-path.ts';
import type { Redirect } from './redirects.ts';
import { redirectsIn } from './redirects.ts';

export interface OpenRedirect extends Redirect {
  /** The part that chooses the host. */
  readonly part: Node;
  /** The path of the request itself: it does so with two slashes at its beginning. */
  readonly isPath: boolean;
}

/** The author looks where it leads; `/^\/[a-z]/` and `/^https:\/\/example/` look at the beginning. */
const guard =
  /(?<!\b(?:req|request|headers|location|body|query|params))\.(?:host(?:name)?|origin)\b|\.(?:starts|ends)With\(|indexOf\(\s*['"`]|charAt\(0\)|\[0\]\s*[!=]==?|\/\^\\\/(?!\/)|\/\^https\??:\\\/\\\/[a-z(]/i;
/** He says that he does. */
const wordsOfGuard =
  /(?<!control-)allow|white_?list|(?<!timing|raw_?un)safe|trusted|permitted|valid|verif|saniti[sz]e|assert|is_?(?:relative|local|internal|absolute|external)/i;
/** `'Invalid password'`, `users.verify(email, password)`: who comes, not where he is sent. */
const otherChecks =
  /(['"`])[^'"`\n]*\binvalid (?:[\w-]+ ){0,3}?(?:e-?mail|user|login|log-?in|credential|password|token|code|state|signature|csrf|session|link|otp)\w*[^'"`\n]*\1|(?:verif|valid)\w*\([^()\n]*(?:passw|token|otp\b|csrf|state\b|\bcode\b|signature)[^()\n]*\)/gi;

function isGuard(source: string): boolean {
  if (guard.test(source)) return true;
  return wordsOfGuard.test(source) && wordsOfGuard.test(source.replaceAll(otherChecks, ''));
}

export function* findOpenRedirects(file: TypeScriptFile): Generator<OpenRedirect, void> {
  const guards = createGuards(file, isGuard);
  const fields = createFieldsOfThis(file);
  const trace = createTrace(file, {
    tellsAddress: true,
    cleans: (callee) => guards.isIn(callee),
    knows: (value) => fields.of(value),
  });
  const written = createWrittenTexts();
  const ownPathOf = createOwnPaths(file);
  for (const redirect of redirectsIn(file)) {
    const part = outsideHostOf(redirect.address, trace, written);
    if (part !== undefined) {
      if (!guards.around(redirect.address)) yield { ...redirect, part, isPath: false };
      continue;
    }
    const path = redirect.by === 'server' ? ownPathOf(redirect.address) : undefined;
    if (path !== undefined) yield { ...redirect, part: path, isPath: true };
  }
}
