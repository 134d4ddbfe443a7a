import { InvalidArgumentError, Option } from 'commander';
import { severities } from '../domain/finding.ts';
import { locales } from '../domain/locale.ts';
import { formatNames } from './formats/index.ts';
import type { ReportFile } from './review-options.ts';

/** The options of `autoglm review`, grouped by the question they answer. */
export function reviewFlags(): readonly Option[] {
  return [
    ...grouped('What to review:', whatToReview()),
    ...grouped('How to tell:', howToTell()),
    ...grouped('Rules and settings:', rulesAndSettings()),
    ...grouped('Fixes:', fixes()),
  ];
}

export function languageFlag(description: string): Option {
  return new Option('--language <language>', description).choices(locales);
}

function grouped(heading: string, options: readonly Option[]): readonly Option[] {
  return options.map((option) => option.helpGroup(heading));
}

function whatToReview(): readonly Option[] {
  return [
    new Option(
      '--base <revision>',
      'compare with the point where the head left this branch or commit',
    ).conflicts(['diff', 'all']),
    new Option('--head <revision>', 'review this branch or commit instead of the work tree').conflicts([
      'staged',
      'diff',
      'all',
      'fix',
    ]),
    new Option('--staged', 'review what is staged').conflicts(['diff', 'all', 'fix', 'fixBranch']),
    new Option('--diff <file>', 'review a unified diff; `-` reads standard input').conflicts([
      'all',
      'fix',
      'fixBranch',
    ]),
    new Option(
      '--all',
      'review every file under the path, changed or not; needs no git repository',
    ).conflicts(['fixBranch']),
  ];
}

function howToTell(): readonly Option[] {
  return [
    new Option('--format <format>', 'how to write the review').choices(formatNames).default('text'),
    new Option('--output <file>', 'write the review into a file'),
    reportFlag('write the review into a file as well; may be repeated'),
    failOnFlag(),
    new Option('--show-baseline', 'list the findings that are not told because they are known'),
    languageFlag('language of the review (default: the setting language, en)'),
    ...looks(),
  ];
}

/** How the text for people looks. */
export function looks(): readonly Option[] {
  return [
    new Option('-q, --quiet', 'one line per finding and per unread file, nothing else'),
    new Option('--no-colour', 'no colours; so does NO_COLOR'),
    new Option('--no-color').hideHelp(),
  ];
}

export function failOnFlag(): Option {
  return new Option(
    '--fail-on <level>',
    'mildest finding that makes the exit code 1 (default: the setting failing_level, error)',
  ).choices([...severities, 'never']);
}

/** `--report sarif=autoglm.sarif`, any number of times. */
export function reportFlag(description: string): Option {
  return new Option('--report <format=file>', description).argParser(
    (value: string, before: readonly ReportFile[] | undefined): readonly ReportFile[] => [
      ...(before ?? []),
      parseReport(value),
    ],
  );
}

function parseReport(value: string): ReportFile {
  const [name = '', ...rest] = value.split('=');
  const file = rest.join('=');
  const format = formatNames.find((one) => one === name);
  if (format === undefined) throw new InvalidArgumentError(`Allowed formats are ${formatNames.join(', ')}.`);
  if (file === '') throw new InvalidArgumentError(`Name the file: ${name}=<file>.`);
  return { format, file };
}

function rulesAndSettings(): readonly Option[] {
  return [
    new Option('--rule <id>', 'run only this rule; may be repeated').argParser(collect),
    new Option('--no-baseline', 'tell the findings that `.autoglm/baseline.json` lists as known, too'),
    new Option('--config <file>', 'use these settings instead of the `.autoglm.yml` in force'),
  ];
}

function fixes(): readonly Option[] {
  return [
    new Option('--fix', 'apply the safe fixes to the work tree, and show what is left').conflicts([
      'fixBranch',
    ]),
    new Option('--fix-branch', 'make a branch with one commit per fix, on top of the head'),
  ];
}

function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), ...value.split(',').map((id) => id.trim())];
}
