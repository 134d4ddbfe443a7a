import { createVerify } from 'node:crypto';
import { isJsonObject, textOf, type JsonObject } from '../../forge-stand-in/json.ts';
import type { Viewer } from '../model/types.ts';
import type { World } from '../model/world.ts';
import { assertionRules, credentialRules, type Presented } from '../rules/credentials.ts';
import { enforce } from '../../forge-stand-in/rules/rule.ts';

/** @throws {Refusal} When the credentials are not what that operation takes. */
export function authenticate(world: World, header: string | undefined, wants: Presented['wants']): Viewer {
  const credential = /^(?:bearer|token) (.+)$/i.exec(header ?? '')?.[1];
  const isAssertion = credential !== undefined && /^[\w-]+\.[\w-]+\.[\w-]*$/.test(credential);
  const token = credential === undefined ? undefined : world.tokens.get(credential);
  enforce(credentialRules, {
    wants,
    kind: credential === undefined ? 'nothing' : isAssertion ? 'jwt' : 'token',
    isKnown: token !== undefined,
    isExpired: token !== undefined && token.expiresAt <= world.now(),
  });
  if (token !== undefined) return { kind: 'installation', token };
  if (!isAssertion) return { kind: 'nobody' };
  checkAssertion(world, credential);
  return { kind: 'app' };
}

function checkAssertion({ app, now }: World, credential: string): void {
  const [head = '', body = '', signature = ''] = credential.split('.');
  const header = decode(head);
  const claims = decode(body);
  enforce(assertionRules, {
    algorithm: textOf(header['alg']),
    hasGoodSignature: createVerify('RSA-SHA256')
      .update(`${head}.${body}`)
      .verify(app.publicKey, Buffer.from(signature, 'base64url')),
    issuer: claims['iss'],
    issuedAt: claims['iat'],
    expiresAt: claims['exp'],
    accepted: [String(app.id), app.clientId],
    now: now().getTime() / 1000,
  });
}

function decode(part: string): JsonObject {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return isJsonObject(value) ? value : {};
  } catch {
    return {};
  }
}
