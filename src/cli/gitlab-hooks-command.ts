import type { Environment } from '../config/environment.ts';
import { gitLabSettings } from '../config/gitlab-settings.ts';
import { AppError } from '../domain/errors.ts';
import { GitLabClient } from '../forges/gitlab/client.ts';
import { installHook, projectsAt, removeHook } from '../forges/gitlab/hooks.ts';
import type { HookResult } from '../forges/gitlab/hooks.ts';
import { exitCodes } from './command-io.ts';
import type { CommandIo, TextStream } from './command-io.ts';
import { printableText } from './terminal/cells.ts';
import { createPaint } from './terminal/paint.ts';

export interface HookOptions {
  readonly recursive?: boolean;
  readonly dryRun?: boolean;
  readonly url?: string;
}

type Action = 'install' | 'uninstall';

/** `autoglm gitlab install` and `uninstall`. @throws {AppError} `usage`, `not-found`, or of GitLab */
export async function runHooks(
  action: Action,
  path: string,
  { environment, ...options }: HookOptions & { readonly environment: Environment },
  { out, err }: CommandIo,
): Promise<number> {
  const { client, secret } = connect(environment);
  const url = addressOf(options.url ?? environment.publicUrl);
  const { recursive = false, dryRun: isDry = false } = options;
  const projects = await projectsAt(client, path, recursive);
  if (isDry) err.write('A dry run: nothing is changed\n');
  const counts = new Map<HookResult['outcome'], number>();
  for (const project of projects) {
    const wish = { url, secret, isDry };
    const result = await (action === 'install' ? installHook : removeHook)(client, project, wish);
    counts.set(result.outcome, (counts.get(result.outcome) ?? 0) + 1);
    print(result, out);
  }
  const sums = [...counts].map(([outcome, count]) => `${count} ${outcome}`);
  out.write(`${url}: ${sums.join(', ') || 'no project is there'}\n`);
  return counts.has('refused') ? exitCodes.cannotRun : exitCodes.clean;
}

/**
 * The account of the token must be a Maintainer, which that of the bot need not be.
 * @throws {AppError} `usage`
 */
function connect(environment: Environment): { readonly client: GitLabClient; readonly secret: string } {
  const settings = gitLabSettings(environment);
  if (settings === undefined) {
    const problem = 'The GitLab part is off: set GITLAB_TOKEN and GITLAB_WEBHOOK_SECRET as for the server';
    throw new AppError('usage', { problem });
  }
  const { host, credentials, webhookSecret: secret } = settings;
  const own = credentials.kind === 'token' ? credentials.token : undefined;
  const token = environment.gitlabInstallToken ?? own;
  // The refresh token works once, and the server has it: two that exchange it would lock each other out.
  if (token === undefined)
    throw new AppError('usage', { problem: 'Set GITLAB_INSTALL_TOKEN for this command' });
  const requestTimeout = environment.requestTimeout * 1_000;
  const client = new GitLabClient({ host, credentials: { kind: 'token', token }, requestTimeout });
  return { client, secret };
}

/** @throws {AppError} `usage` */
function addressOf(server: string | undefined): string {
  if (server !== undefined && /^https?:$/.test(URL.parse(server)?.protocol ?? ''))
    return `${server.replace(/\/+$/, '')}/webhooks/gitlab`;
  const problem =
    server === undefined
      ? 'Set PUBLIC_URL, or give by --url where GitLab reaches the server'
      : `No address that begins with http:// or https://: ${server}`;
  throw new AppError('usage', { problem });
}

const colours = {
  created: 'green',
  updated: 'green',
  removed: 'green',
  unchanged: 'dim',
  absent: 'dim',
  refused: 'red',
} as const;

function print({ project, outcome, why }: HookResult, out: TextStream): void {
  const paint = createPaint(out);
  const state = paint(colours[outcome], outcome.padEnd('unchanged'.length));
  const reason = why === undefined ? '' : `: ${printableText(why)}`;
  out.write(`${state}  ${printableText(project)}${reason}\n`);
}
