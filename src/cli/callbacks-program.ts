import { Option } from 'commander';
import type { Command } from 'commander';
import { callbackFormats } from '../domain/callback.ts';
import { noticeKinds } from '../domain/notice.ts';
import type { AddOptions, CallbacksCommand } from './callbacks-command.ts';
import { exitCodes } from './command-io.ts';
import type { CommandIo } from './command-io.ts';
import type { Done } from './program.ts';

const addDescription =
  'Registers an address that is told by HTTP POST of what happens to changes. Its secret, by which it knows that a message ' +
  'comes from here, is shown once. See docs/callbacks.md.';

const addHelp = `Examples:
  autoglm callbacks add https://ci.example.com/autoglm
  autoglm callbacks add https://ci.example.com/autoglm --repository 'github:acme/*' --event blocking-finding
  autoglm callbacks add http://10.0.0.7:8080/ --allow-private --allow-http --format cloudevents`;

/** Each works on the state folder AUTOGLM_DATA, while the server runs or not. */
export function addCallbacks(program: Command, io: CommandIo, done: Done): void {
  const group = program.command('callbacks').summary('programs that are told of changes');
  const run = async (command: CallbacksCommand): Promise<void> => {
    const [{ runCallbacks }, { readEnvironment }] = await Promise.all([
      import('./callbacks-command.ts'),
      import('../config/environment.ts'),
    ]);
    await runCallbacks(readEnvironment(), command, io);
    done(exitCodes.clean);
  };
  addAdding(group, run);
  addRegistered(group, run);
  addLookingAfter(group, run);
}

type Run = (command: CallbacksCommand) => Promise<void>;

function addAdding(group: Command, run: Run): void {
  group
    .command('add')
    .summary('register an address')
    .description(addDescription)
    .argument('<url>', 'an address that begins with https://')
    .option('--repository <pattern...>', 'only these, as `github:acme/*`; else every repository')
    .addOption(new Option('--event <event...>', 'only these; else all').choices(noticeKinds))
    .addOption(
      new Option('--format <format>', 'how messages are written').choices(callbackFormats).default('autoglm'),
    )
    .option('--allow-private', 'also send to addresses of this machine and of private networks')
    .option('--allow-http', 'also send without TLS: anybody on the way can read it')
    .addHelpText('after', `\n${addHelp}`)
    .action((url: string, options: AddOptions) => run({ name: 'add', url, options }));
}

function addRegistered(group: Command, run: Run): void {
  group
    .command('list')
    .summary('list them')
    .description('Lists the registered addresses.')
    .action(() => run({ name: 'list' }));
  group
    .command('remove')
    .summary('forget an address')
    .description('Forgets an address, with its secret and with what could not be sent there.')
    .argument('<id>', 'as listed')
    .action((id: string) => run({ name: 'remove', id }));
  group
    .command('rotate')
    .summary('make a new secret')
    .description('Makes a new secret and shows it once; for a while messages are signed by the old one too.')
    .argument('<id>', 'as listed')
    .option('--overlap <hours>', 'for which the old secret is used as well', '24')
    .action((id: string, { overlap }: { overlap: string }) => run({ name: 'rotate', id, overlap }));
}

function addLookingAfter(group: Command, run: Run): void {
  group
    .command('test')
    .summary('send a message to try it')
    .description('Sends a signed message whose event is `ping`, at once, and says what became of it.')
    .argument('<id>', 'as listed')
    .action((id: string) => run({ name: 'test', id }));
  group
    .command('dead')
    .summary('list what could not be sent')
    .description('Lists the messages that were given up, the newest first, with their numbers.')
    .option('--limit <count>', 'at most so many', '50')
    .action(({ limit }: { limit: string }) => run({ name: 'dead', limit }));
  group
    .command('replay')
    .summary('send again what could not be sent')
    .description('Sends messages again that were given up: with the id they had, and what is to be seen now.')
    .argument('[number]', 'one, as `dead` lists it')
    .option('--all', 'all of them')
    .action((number: string | undefined, { all }: { all?: boolean }) =>
      run({ name: 'replay', number, all: all === true }),
    );
}
