import { Command, Option } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { exitCodes } from './command-io.ts';
import type { CommandIo } from './command-io.ts';
import { defaultSettings } from '../config/default-settings.ts';
import { costsBy } from '../ports/ledger.ts';
import { addBaseline } from './baseline-program.ts';
import { addCallbacks } from './callbacks-program.ts';
import { addGitLab } from './gitlab-program.ts';
import { addMemory } from './memory-program.ts';
import { ciDescription, ciHelp, generalHelp, reviewDescription, reviewHelp } from './help.ts';
import { addRules } from './rules-program.ts';
import { failOnFlag, languageFlag, looks, reportFlag, reviewFlags } from './review-flags.ts';
import type { ReviewOptions } from './review-options.ts';
import type { ConfigOptions } from './config-command.ts';
import type { CostsOptions } from './costs-command.ts';
import type { AuditOptions } from './audit-command.ts';
import type { JobsOptions } from './jobs-command.ts';
import type { CiOptions } from './ci/ci-options.ts';

/** Receives the exit code of the command that ran. */
export type Done = (exitCode: number) => void;

/**
 * The command line. What a command needs is loaded when it runs, so that `--help` and mistakes are answered at once.
 * Parsing throws commander's `CommanderError` on wrong usage, and after help and version.
 */
export function createProgram(io: CommandIo, done: Done): Command {
  const program = new Command('autoglm')
    .description(packageJson.description)
    .version(packageJson.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help of a command')
    .showSuggestionAfterError()
    .showHelpAfterError('Run `autoglm --help` to see what is possible.')
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.out.write(text), writeErr: (text) => io.err.write(text) })
    .addHelpText('after', `\n${generalHelp}`);
  addReview(program, io, done);
  addBaseline(program, io, done);
  addRules(program, io, done);
  addConfig(program, io, done);
  addInit(program, io, done);
  addJobs(program, io, done);
  addAudit(program, io, done);
  addCosts(program, io, done);
  addCi(program, io, done);
  addGitLab(program, io, done);
  addCallbacks(program, io, done);
  addMemory(program, io, done);
  return program;
}

function addReview(program: Command, io: CommandIo, done: Done): void {
  const command = program
    .command('review')
    .summary('review a change, or every file of a folder')
    .description(reviewDescription)
    .argument('[path]', 'folder or file; what lies outside it is not reviewed', '.')
    .addHelpText('after', `\n${reviewHelp}`)
    .action(async (path: string, options: ReviewOptions) => {
      const { engine } = await import('./engine.ts');
      // The threads load their code while this one loads the rest and asks git.
      await using warmPool = engine.createPool(defaultSettings.limits.seconds_per_file);
      const { runReview } = await import('./review-command.ts');
      done(await runReview(path, options, { io, engine, warmPool }));
    });
  for (const option of reviewFlags()) command.addOption(option);
}

function addConfig(program: Command, io: CommandIo, done: Done): void {
  program
    .command('config')
    .summary('show the settings in force')
    .description('Shows the settings in force; with --explain the file and line of each.')
    .argument('[path]', 'a folder of the repository', '.')
    .option('--explain', 'say where each value comes from')
    .option('--base <revision>', 'the settings of this branch or commit')
    .option('--config <file>', 'use these settings instead of the `.autoglm.yml` in force')
    .action(async (path: string, options: ConfigOptions) => {
      const [{ runConfig }, { engine }] = await Promise.all([
        import('./config-command.ts'),
        import('./engine.ts'),
      ]);
      done(await runConfig(path, options, io, engine));
    });
}

function addInit(program: Command, io: CommandIo, done: Done): void {
  program
    .command('init')
    .summary('write a commented .autoglm.yml')
    .description(
      'Writes `.autoglm.yml` with every setting and rule, commented out, at the top of the repository.',
    )
    .argument('[path]', 'a folder of the repository', '.')
    .action(async (path: string) => {
      const [{ runInit }, { reviewRules }] = await Promise.all([
        import('./init-command.ts'),
        import('../review-rules/index.ts'),
      ]);
      await runInit(path, io, reviewRules);
      done(exitCodes.clean);
    });
}

function addJobs(program: Command, io: CommandIo, done: Done): void {
  program
    .command('jobs')
    .summary('list the jobs of the server')
    .description(
      'Lists the jobs of the server whose state is in the folder AUTOGLM_DATA, the newest first, while it runs or not. ' +
        'A dead job has failed for good; --retry lets it run again.',
    )
    .addOption(
      new Option('--state <state>', 'only these').choices([
        'waiting',
        'running',
        'done',
        'superseded',
        'dead',
      ]),
    )
    .option('--limit <count>', 'at most so many', '50')
    .option('--retry <id...>', 'let these dead jobs run again')
    .action(async (options: JobsOptions) => {
      const [{ runJobs }, { readEnvironment }] = await Promise.all([
        import('./jobs-command.ts'),
        import('../config/environment.ts'),
      ]);
      await runJobs(readEnvironment().dataFolder, options, io);
      done(exitCodes.clean);
    });
}

function addCi(program: Command, io: CommandIo, done: Done): void {
  const command = program
    .command('ci')
    .summary('review the change that this run of a CI is of, and comment on it')
    .description(ciDescription)
    .addOption(reportFlag('write the review into a file, in place of the usual one; may be repeated'))
    .addOption(failOnFlag())
    .addOption(languageFlag('language of the review (default: the setting language, en)'))
    .addHelpText('after', `\n${ciHelp}`)
    .action(async (options: CiOptions) => {
      const { readCiEnvironment } = await import('../config/ci-environment.ts');
      const ci = readCiEnvironment();
      const { askingEngine } = await import('./ci/asking-engine.ts');
      const engine = await askingEngine((await import('./engine.ts')).engine, ci, io);
      await using warmPool = engine.createPool(defaultSettings.limits.seconds_per_file);
      const { runCi } = await import('./ci/ci-command.ts');
      done(await runCi(options, { ci, io, engine, warmPool }));
    });
  for (const option of looks()) command.addOption(option);
}

function addAudit(program: Command, io: CommandIo, done: Done): void {
  program
    .command('audit')
    .summary('list who decided what')
    .description(
      'Lists the audit log of the server whose state is in the folder AUTOGLM_DATA: every step of every fix plan, who took ' +
        'it, when, and for which commit. --verify finds out whether an entry was changed, taken away or moved.',
    )
    .option(
      '--verify',
      'check the log instead of listing it; needs its secret (MARKER_SECRET, or the state folder)',
    )
    .option('--head <end...>', 'with --verify: the log must also hold this end, as it stands in a fix branch')
    .action(async (options: AuditOptions) => {
      const [{ runAudit }, { readEnvironment }] = await Promise.all([
        import('./audit-command.ts'),
        import('../config/environment.ts'),
      ]);
      done(await runAudit(readEnvironment(), options, io));
    });
}

function addCosts(program: Command, io: CommandIo, done: Done): void {
  program
    .command('costs')
    .summary('tell what calls to models cost')
    .description(
      'Sums the calls to models of the server whose state is in the folder AUTOGLM_DATA: how many, how many of them failed, ' +
        'tokens in, of these from the cache, and out, money by the prices of MODEL_PRICES when they were made, and the time ' +
        'of the call in the middle.',
    )
    .addOption(new Option('--by <what>', 'one line for each of these').choices(costsBy).default('model'))
    .option('--since <days>', 'calls of so many days', '30')
    .option('--json', 'as JSON; money is in millionths')
    .action(async (options: CostsOptions) => {
      const [{ runCosts }, { readEnvironment }] = await Promise.all([
        import('./costs-command.ts'),
        import('../config/environment.ts'),
      ]);
      await runCosts(readEnvironment(), options, io, new Date());
      done(exitCodes.clean);
    });
}
