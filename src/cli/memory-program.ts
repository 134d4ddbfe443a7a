import { userInfo } from 'node:os';
import type { Command } from 'commander';
import { exitCodes } from './command-io.ts';
import type { CommandIo } from './command-io.ts';
import type { AddOptions, ListOptions, MemoryCommand, MemoryOptions } from './memory-command.ts';
import type { Done } from './program.ts';

const repositoryFlag = ['--repository <name>', 'of this one, as `github:acme/shop`'] as const;
const jsonFlag = ['--json', 'as JSON'] as const;

/** Each works on the state folder AUTOGLM_DATA, while the server runs or not. */
export function addMemory(program: Command, io: CommandIo, done: Done): void {
  const group = program.command('memory').summary('what the agent learnt from people');
  const run = async (command: MemoryCommand): Promise<void> => {
    const [{ runMemory }, { readEnvironment }] = await Promise.all([
      import('./memory-command.ts'),
      import('../config/environment.ts'),
    ]);
    await runMemory(readEnvironment(), command, io, { now: new Date(), by: whoRuns() });
    done(exitCodes.clean);
  };
  addLooking(group, run);
  addAdding(group, run);
  addChanging(group, run);
}

type Run = (command: MemoryCommand) => Promise<void>;

function addLooking(group: Command, run: Run): void {
  group
    .command('list')
    .summary('list what was learnt')
    .description(
      'Lists what people said of findings, by whom, in which change and how often the agent was shown it: reasons of ' +
        'dismissals, thumbs up and down, and what was written here by hand.',
    )
    .option(...repositoryFlag)
    .option('--search <words>', 'only with some of these words, the best match first')
    .option('--removed', 'also what was removed')
    .option('--limit <count>', 'at most so many', '50')
    .option(...jsonFlag)
    .action((options: ListOptions) => run({ name: 'list', options }));
  group
    .command('show')
    .summary('show one entry')
    .description('Shows all that is known of one entry.')
    .argument('<id>', 'as listed')
    .option(...repositoryFlag)
    .option(...jsonFlag)
    .action((id: string, options: MemoryOptions) => run({ name: 'show', id, options }));
}

function addAdding(group: Command, run: Run): void {
  group
    .command('add')
    .summary('write something down for the agent')
    .description(
      'Writes down something that the agent is to know of a repository. It is shown with changes that it fits; without ' +
        '--path and --rule with all of them. The audit log tells who wrote it.',
    )
    .argument('<words>', 'what it is to know')
    .requiredOption(...repositoryFlag)
    .option('--path <path>', 'of this file or folder')
    .option('--rule <id>', 'of what this rule finds')
    .action((words: string, options: AddOptions) => run({ name: 'add', words, options }));
}

function addChanging(group: Command, run: Run): void {
  group
    .command('edit')
    .summary('write an entry anew')
    .description('Puts other words in the place of those of an entry. The audit log tells who did.')
    .argument('<id>', 'as listed')
    .argument('<words>', 'the new words')
    .option(...repositoryFlag)
    .action((id: string, words: string, options: MemoryOptions) => run({ name: 'edit', id, words, options }));
  group
    .command('remove')
    .summary('take an entry out')
    .description(
      'Takes an entry out: the agent is not shown it any more, and a thumb that still stands does not bring it back. The ' +
        'audit log tells who did.',
    )
    .argument('<id>', 'as listed')
    .option(...repositoryFlag)
    .action((id: string, options: MemoryOptions) => run({ name: 'remove', id, options }));
}

/** For the audit log. In a container the account may have no name. */
function whoRuns(): string {
  try {
    return userInfo().username;
  } catch {
    return `uid ${process.getuid?.() ?? 'unknown'}`;
  }
}
