import type { Command } from 'commander';
import { exitCodes } from './command-io.ts';
import type { CommandIo } from './command-io.ts';
import type { Done } from './program.ts';
import { languageFlag } from './review-flags.ts';
import type { RulesOptions } from './rules-command.ts';

export function addRules(program: Command, io: CommandIo, done: Done): void {
  program
    .command('rules')
    .summary('list the rules, or explain one')
    .description(
      'Lists the rules, or explains one: what it reports, why, what to write instead, and its options.',
    )
    .argument('[id]', 'a rule')
    .addOption(languageFlag('language of the texts').default('en'))
    .action(async (id: string | undefined, options: RulesOptions) => {
      const [{ runRules }, { reviewRules }] = await Promise.all([
        import('./rules-command.ts'),
        import('../review-rules/index.ts'),
      ]);
      runRules(id, options, io, reviewRules);
      done(exitCodes.clean);
    });
}
