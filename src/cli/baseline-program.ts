import { Option } from 'commander';
import type { Command } from 'commander';
import { defaultSettings } from '../config/default-settings.ts';
import type { BaselineOptions } from './baseline-command.ts';
import type { CommandIo } from './command-io.ts';
import { baselineDescription, baselineHelp } from './help.ts';
import type { Done } from './program.ts';
import { languageFlag } from './review-flags.ts';

export function addBaseline(program: Command, io: CommandIo, done: Done): void {
  program
    .command('baseline')
    .summary('list the findings that are there, so that only new ones are told')
    .description(baselineDescription)
    .argument('[path]', 'a folder of the repository', '.')
    .addOption(
      new Option('--prune', 'take out of the list what is there no more, and add nothing').conflicts('check'),
    )
    .option('--check', 'tell what of the list is there no more, and write nothing')
    .option('--config <file>', 'use these settings instead of the `.autoglm.yml` in force')
    .addOption(languageFlag('language of the messages (default: the setting language, en)'))
    .addHelpText('after', `\n${baselineHelp}`)
    .action(async (path: string, options: BaselineOptions) => {
      const { engine } = await import('./engine.ts');
      await using warmPool = engine.createPool(defaultSettings.limits.seconds_per_file);
      const { runBaseline } = await import('./baseline-command.ts');
      done(await runBaseline(path, options, { io, engine, warmPool }));
    });
}
