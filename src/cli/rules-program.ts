import type { Command } from 'commander';
import { exitCodes } from './command-io.ts';
import type { CommandIo } from './command-io.ts';
import { rulesTestHelp } from './help.ts';
import type { Done } from './program.ts';
import { languageFlag } from './review-flags.ts';
import type { RulesOptions } from './rules-command.ts';
import type { RulesTestOptions } from './rules-test-command.ts';

export function addRules(program: Command, io: CommandIo, done: Done): void {
  const command = program
    .command('rules')
    .summary('list the rules, or explain one')
    .description(
      'Lists the rules, those of the repository itself too, with what its settings make of them, or explains one: what it ' +
        'reports, why, what to write instead, and its options.',
    )
    .argument('[id]', 'a rule')
    .addOption(languageFlag('language of the texts').default('en'))
    .action(async (id: string | undefined, options: RulesOptions) => {
      const [{ runRules, rulesHere }, { engine }] = await Promise.all([
        import('./rules-command.ts'),
        import('./engine.ts'),
      ]);
      runRules(id, options, io, await rulesHere(io, engine));
      done(exitCodes.clean);
    });
  addRulesTest(command, io, done);
}

function addRulesTest(rules: Command, io: CommandIo, done: Done): void {
  rules
    .command('test')
    .summary('try the rules of the repository on their cases')
    .description(
      'Tries the rules in `.autoglm/rules` on their cases in `.autoglm/rules/tests`, with the same program that reviews ' +
        'changes. Rules and cases are those of the work tree.',
    )
    .argument('[path]', 'a folder of the repository', '.')
    .option('--json', 'as JSON')
    .addHelpText('after', `\n${rulesTestHelp}`)
    .action(async (path: string, options: RulesTestOptions) => {
      const [{ runRulesTest }, { engine }] = await Promise.all([
        import('./rules-test-command.ts'),
        import('./engine.ts'),
      ]);
      done(await runRulesTest(path, options, io, engine));
    });
}
