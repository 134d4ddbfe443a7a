import type { Rule } from '../../forge-stand-in/rules/rule.ts';

/** A JSON web token as it was sent. */
export interface Assertion {
  readonly algorithm: string;
  readonly hasGoodSignature: boolean;
  readonly issuer: unknown;
  readonly issuedAt: unknown;
  readonly expiresAt: unknown;
  /** Who the App is: its id or its client id. */
  readonly accepted: readonly string[];
  /** Seconds since 1970. */
  readonly now: number;
}

const page =
  'https://docs.github.com/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-json-web-token-jwt-for-a-github-app';

/** Clocks differ; GitHub is patient about the past and, a little, about the future. */
const driftSeconds = 60;
const longestSeconds = 600;

const undecodable = { status: 401, message: 'A JSON web token could not be decoded' };

export const assertionRules: readonly Rule<Assertion>[] = [
  {
    name: 'jwt-rs256',
    documentation: page,
    title: 'Your JWT must be signed using the RS256 algorithm',
    check: ({ algorithm }) => (algorithm === 'RS256' ? undefined : undecodable),
  },
  {
    name: 'jwt-signature',
    documentation: page,
    title: 'The JWT is signed with a private key of the App',
    check: ({ hasGoodSignature }) => (hasGoodSignature ? undefined : undecodable),
  },
  {
    name: 'jwt-issuer',
    documentation: page,
    title: 'iss: the client ID or application ID of your GitHub App',
    check: ({ issuer, accepted }) =>
      accepted.includes(String(issuer)) ? undefined : { status: 404, message: 'Integration not found' },
  },
  {
    name: 'jwt-issued-in-the-past',
    documentation: page,
    title: 'iat: the time that the JWT was created; set it 60 seconds in the past against clock drift',
    check: ({ issuedAt, now }) =>
      Number.isInteger(issuedAt) && Number(issuedAt) <= now + driftSeconds
        ? undefined
        : {
            status: 401,
            message:
              "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued",
          },
  },
  {
    name: 'jwt-not-expired',
    documentation: page,
    title: 'exp: the expiration time of the JWT, after which it cannot be used',
    check: ({ expiresAt, now }) =>
      Number.isInteger(expiresAt) && Number(expiresAt) > now
        ? undefined
        : {
            status: 401,
            message:
              "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires",
          },
  },
  {
    name: 'jwt-ten-minutes',
    documentation: page,
    title: 'exp: the time must be no more than 10 minutes into the future',
    check: ({ expiresAt, now }) =>
      Number(expiresAt) <= now + longestSeconds + driftSeconds
        ? undefined
        : { status: 401, message: "'Expiration time' claim ('exp') is too far in the future" },
  },
];

export interface Presented {
  readonly wants: 'app' | 'installation' | 'anyone';
  readonly kind: 'jwt' | 'token' | 'nothing';
  readonly isKnown: boolean;
  readonly isExpired: boolean;
}

const authenticationPage = 'https://docs.github.com/rest/authentication/authenticating-to-the-rest-api';

export const credentialRules: readonly Rule<Presented>[] = [
  {
    name: 'credentials-given',
    documentation: authenticationPage,
    title: 'Requires authentication',
    check: ({ wants, kind }) =>
      wants !== 'anyone' && kind === 'nothing'
        ? { status: 401, message: 'Requires authentication' }
        : undefined,
  },
  {
    name: 'app-endpoints-take-a-jwt',
    documentation: page,
    title: 'You must use a JWT to access this endpoint',
    check: ({ wants, kind }) => (wants === 'app' && kind !== 'jwt' ? undecodable : undefined),
  },
  {
    name: 'token-known',
    documentation: authenticationPage,
    title: 'Authenticating with invalid credentials will initially return a 401 Unauthorized response',
    check: ({ wants, kind, isKnown }) =>
      wants === 'installation' && (kind === 'jwt' || !isKnown)
        ? { status: 401, message: 'Bad credentials' }
        : undefined,
  },
  {
    name: 'token-expires',
    documentation:
      'https://docs.github.com/apps/creating-github-apps/authenticating-with-a-github-app/generating-an-installation-access-token-for-a-github-app',
    title: 'The installation access token will expire after 1 hour',
    check: ({ isExpired }) => (isExpired ? { status: 401, message: 'Bad credentials' } : undefined),
  },
];
