import type { IncomingHttpHeaders } from 'node:http';
import { enforce } from '../../forge-stand-in/rules/rule.ts';
import type { Token } from '../model/types.ts';
import type { World } from '../model/world.ts';
import { credentialRules } from '../rules/credentials.ts';

/** undefined: nobody said who he is. */
export type Viewer = Token | undefined;

export interface Demands {
  /** Each of them is enough; none: nobody has to say who he is. */
  readonly scopes: readonly string[];
  readonly takesJobTokens: boolean;
}

/** @throws {Refusal} When the credentials are not what that operation takes. */
export function authenticate(world: World, headers: IncomingHttpHeaders, demands: Demands): Viewer {
  const presented = credentialIn(headers);
  const token = presented === undefined ? undefined : world.tokens.get(presented.text);
  enforce(credentialRules, {
    ...{ isGiven: presented !== undefined, token, now: world.now(), needed: demands.scopes },
    isJobToken: presented?.isJobToken === true || token?.kind === 'job',
    takesJobTokens: demands.takesJobTokens,
  });
  return token;
}

function credentialIn(
  headers: IncomingHttpHeaders,
): { readonly text: string; readonly isJobToken: boolean } | undefined {
  const job = headers['job-token'];
  if (typeof job === 'string') return { text: job, isJobToken: true };
  const own = headers['private-token'];
  const text = typeof own === 'string' ? own : /^bearer (.+)$/i.exec(headers.authorization ?? '')?.[1];
  return text === undefined ? undefined : { text, isJobToken: false };
}
