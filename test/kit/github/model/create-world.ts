import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { once } from '../../once.ts';
import { addressesOf } from './addresses.ts';
import { createRegistry } from './node-ids.ts';
import type { Account, App, Permissions } from './types.ts';
import type { World } from './world.ts';

export interface AppOptions {
  readonly permissions: Permissions;
  readonly events: readonly string[];
  readonly webhookSecret: string;
  readonly slug: string;
}

/** What the bot asks for; the tests take some of it away. */
export const usualApp: AppOptions = {
  permissions: { checks: 'write', contents: 'write', issues: 'write', pull_requests: 'write' },
  events: [
    'check_run',
    'check_suite',
    'issue_comment',
    'pull_request',
    'pull_request_review',
    'pull_request_review_comment',
    'push',
  ],
  webhookSecret: 'a secret of the stand-in',
  slug: 'open-autoglm',
};

export function createWorld(
  origin: string,
  { app, ...parts }: Pick<World, 'now' | 'tell' | 'treeEntries'> & { readonly app: AppOptions },
): World {
  let lastId = 1000;
  const nextId = (): number => ++lastId;
  const owner: Account = { id: nextId(), login: 'makers', type: 'Organization' };
  const bot: Account = { id: nextId(), login: `${app.slug}[bot]`, type: 'Bot' };
  const createdAt = parts.now().toISOString().replace(/\.\d+/, '');
  const world: World = {
    app: createApp(app, { id: nextId(), owner, bot, createdAt }),
    addresses: addressesOf(origin),
    accounts: new Map([owner, bot].map((account) => [account.login, account])),
    repositories: new Map(),
    installations: new Map(),
    tokens: new Map(),
    nodes: createRegistry(),
    manifests: new Map(),
    ...{ ...parts, nextId },
  };
  return world;
}

/** Every stand-in of a process has the same: to make one takes longer than to answer a hundred requests. */
const keyPair = once(() => generateKeyPairSync('rsa', { modulusLength: 2048 }));

function createApp(
  { permissions, events, webhookSecret, slug }: AppOptions,
  known: Pick<App, 'id' | 'owner' | 'bot' | 'createdAt'>,
): App {
  const { privateKey, publicKey } = keyPair();
  return {
    ...{ ...known, slug, name: 'Open-AutoGLM', permissions, events, webhookSecret },
    privateKey: privateKey.export({ type: 'pkcs1', format: 'pem' }).toString(),
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    clientId: `Iv23${randomBytes(8).toString('hex')}`,
    clientSecret: randomBytes(20).toString('hex'),
  };
}
