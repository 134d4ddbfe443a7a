import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startGitHub } from '../kit/github/github.ts';
import type { GitHub } from '../kit/github/github.ts';
import { createToken } from '../kit/github/model/tokens.ts';
import type { Permissions } from '../kit/github/model/types.ts';
import type { PullScene } from '../kit/github/scene/pull-scene.ts';
import type { PullSnapshot } from '../kit/github/snapshot.ts';
import { runAutoglm } from '../kit/run-autoglm.ts';
import type { Ended } from '../kit/run-autoglm.ts';

/** What a workflow is to ask for, as `docs/ci.md` says. */
const usualPermissions: Permissions = {
  contents: 'write',
  pull_requests: 'write',
  checks: 'write',
};

/** One GitHub, and runs of its Actions in an empty folder. */
export interface CiSession extends AsyncDisposable {
  readonly github: GitHub;
  /** Where the runs take place; what they write stays. */
  readonly folder: string;
  /** What GitHub Actions sets for a run of that change, as it is now. */
  environment(pull: PullScene, permissions?: Permissions): Promise<Readonly<Record<string, string>>>;
  /** `autoglm ci` in such a run. */
  run(pull: PullScene, permissions?: Permissions, ...argv: readonly string[]): Promise<Ended>;
  pull(repository: string): PullSnapshot;
}

export async function startCiSession(): Promise<CiSession> {
  const github = await startGitHub();
  const folder = await mkdtemp(join(tmpdir(), 'autoglm-ci-'));
  const environment: CiSession['environment'] = async (pull, permissions = usualPermissions) => {
    const event = join(folder, 'event.json');
    await writeFile(event, JSON.stringify(eventOf(pull)));
    const installation = [...github.world.installations.values()].find(({ repositories }) =>
      repositories.has(pull.pull.repository),
    );
    if (installation === undefined) throw new Error('the repository is out of reach');
    return {
      ...{ CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event },
      ...{ GITHUB_API_URL: github.apiUrl, GITHUB_SERVER_URL: github.url },
      GITHUB_TOKEN: createToken(github.world, installation, { permissions, repositories: undefined }).text,
    };
  };
  return {
    github,
    folder,
    environment,
    run: async (pull, permissions, ...argv) =>
      runAutoglm(['ci', ...argv], { cwd: folder, env: await environment(pull, permissions) }),
    pull: (repository) => {
      const found = github.snapshot().pulls.find((one) => one.repository === repository);
      if (found === undefined) throw new Error(`no pull request in ${repository}`);
      return found;
    },
    [Symbol.asyncDispose]: async () => {
      const defects = github.defects();
      await github[Symbol.asyncDispose]();
      await rm(folder, { recursive: true });
      if (defects.length > 0) throw new Error(`the stand-in is wrong: ${defects.join('\n')}`);
    },
  };
}

/** The part of the event that is read. */
function eventOf({ pull }: PullScene): object {
  const nameOf = ({ owner, name }: PullScene['pull']['repository']): object => ({
    full_name: `${owner.login}/${name}`,
  });
  return {
    action: 'synchronize',
    pull_request: {
      number: pull.number,
      author_association: pull.head.repository === pull.repository ? 'MEMBER' : 'CONTRIBUTOR',
      base: { sha: pull.base.sha, repo: nameOf(pull.repository) },
      head: { sha: pull.head.sha, repo: nameOf(pull.head.repository) },
    },
  };
}
