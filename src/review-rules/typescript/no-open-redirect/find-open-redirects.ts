import type { Node } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { createFieldsOfThis } from '../_kit/origin/fields-of-this.ts';
import type { Guards } from '../_kit/origin/guards.ts';
import { createGuards } from '../_kit/origin/guards.ts';
import type { Looking } from '../_kit/origin/handed-values.ts';
import { outsideHostOf } from '../_kit/origin/outside-host.ts';
import type { Trace } from '../_kit/origin/trace.ts';
import { createTrace } from '../_kit/origin/trace.ts';
import { createWrittenTexts } from '../_kit/origin/written-texts.ts';
import { isGuard } from './is-guard.ts';
import { createOwnPaths } from './own-path.ts';
import type { Redirect } from './redirects.ts';
import { redirectsIn } from './redirects.ts';

export interface OpenRedirect extends Redirect {
  /** The part that chooses the host. */
  readonly part: Node;
  /** The path of the request itself: it does so with two slashes at its beginning. */
  readonly isPath: boolean;
}

export function* findOpenRedirects(file: TypeScriptFile): Generator<OpenRedirect, void> {
  const guards = createGuards(file, isGuard);
  const trace = traceOfHosts(file, guards);
  const written = createWrittenTexts();
  const ownPathOf = createOwnPaths(file);
  for (const redirect of redirectsIn(file)) {
    const part = outsideHostOf(redirect.address, trace, written);
    if (part !== undefined) {
      if (!guards.around(redirect.address) && !guards.around(part))
        yield { ...redirect, part, isPath: false };
      continue;
    }
    const path = redirect.by === 'server' ? ownPathOf(redirect.address) : undefined;
    if (path !== undefined) yield { ...redirect, part: path, isPath: true };
  }
}

/** How values that are given to a function of another file are looked at. */
export function lookAtHosts(file: TypeScriptFile): Looking {
  const guards = createGuards(file, isGuard);
  return { trace: traceOfHosts(file, guards), isGuarded: (call) => guards.around(call) };
}

function traceOfHosts(file: TypeScriptFile, guards: Guards): Trace {
  const fields = createFieldsOfThis(file);
  return createTrace(file, {
    tellsAddress: true,
    cleans: (callee) => guards.isIn(callee),
    knows: (value) => fields.of(value),
  });
}
