import type { Command } from 'commander';
import type { CommandIo } from './command-io.ts';
import type { HookOptions } from './gitlab-hooks-command.ts';
import type { Done } from './program.ts';

const install =
  'Creates or updates the webhook of the bot in a project, or in each project of a group, and says what it did. What is ' +
  'as it should be stays. The token must belong to a Maintainer: set GITLAB_INSTALL_TOKEN where that of the bot does not.';

const uninstall = 'Removes the webhook of the bot from a project, or from each project of a group.';

const help = `Examples:
  autoglm gitlab install acme/shop                 # one project
  autoglm gitlab install acme --recursive          # a group and the groups below it
  autoglm gitlab install acme --dry-run            # what would be done
  autoglm gitlab uninstall acme --recursive

Exit codes:
  0  done                     2  the command was used wrongly
  3  a project refused it, or GitLab could not be asked`;

export function addGitLab(program: Command, io: CommandIo, done: Done): void {
  const gitLab = program.command('gitlab').summary('set up projects of GitLab');
  for (const [name, description] of [
    ['install', install],
    ['uninstall', uninstall],
  ] as const) {
    gitLab
      .command(name)
      .summary(`${name} the webhook in a project, or in those of a group`)
      .description(description)
      .argument('<path>', 'full path of a project or a group, as in its address')
      .option('--recursive', 'also the groups below it')
      .option('--dry-run', 'only say what would be done')
      .option('--url <address>', 'where GitLab reaches the server; else PUBLIC_URL')
      .addHelpText('after', `\n${help}`)
      .action(async (path: string, options: HookOptions) => {
        const [{ runHooks }, { readEnvironment }] = await Promise.all([
          import('./gitlab-hooks-command.ts'),
          import('../config/environment.ts'),
        ]);
        done(await runHooks(name, path, { ...options, environment: readEnvironment() }, io));
      });
  }
}
