import type { Argument, Command, Option } from 'commander';
import { z } from 'zod';
import { createProgram } from '../../src/cli/program.ts';
import { reviewDocument } from '../../src/cli/formats/review-document.ts';
import { operationsSection } from './operations-section.ts';
import { doNotEdit, renderTable, type GeneratedFile } from './generated-file.ts';

/** `docs/commands.md` and the schema of what `--format json` writes. */
export function generate(): readonly GeneratedFile[] {
  const program = createProgram(
    {
      cwd: '/',
      out: process.stdout,
      err: process.stderr,
      environment: { defaultsFile: undefined, isDebug: false },
      readStdin: () => Promise.resolve(''),
      now: () => 0,
    },
    () => undefined,
  );
  const parts = [
    doNotEdit,
    '# Commands',
    operationsSection(),
    '# Command line',
    intro,
    ...program.commands.flatMap(renderCommands),
    formats,
  ];
  const schema = { title: 'Review', ...z.toJSONSchema(reviewDocument, { target: 'draft-7' }) };
  return [
    { path: 'docs/commands.md', content: `${parts.join('\n\n')}\n` },
    { path: 'schema/review.schema.json', content: `${JSON.stringify(schema, undefined, 2)}\n` },
  ];
}

/** A command that only groups others, and takes no arguments of its own, has no page. */
function renderCommands(command: Command): readonly string[] {
  const inner = command.commands.filter((one) => one.name() !== 'help').flatMap(renderCommands);
  const isGroup = inner.length > 0 && command.registeredArguments.length === 0;
  return isGroup ? inner : [renderCommand(command), ...inner];
}

function renderCommand(command: Command): string {
  const help = command.createHelp();
  const rows = [
    ...command.registeredArguments.map((argument) => [code(argumentTerm(argument)), describe(argument)]),
    ...help
      .visibleOptions(command)
      .filter(({ long }) => long !== '--help')
      .map((option) => [code(option.flags), describe(option)]),
  ];
  const parts = [
    `## \`${fullName(command)}\``,
    escapeText(command.description()),
    table(rows),
    examplesOf(command),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function fullName(command: Command): string {
  const { parent } = command;
  return parent === null ? command.name() : `${fullName(parent)} ${command.name()}`;
}

function table(rows: readonly (readonly string[])[]): string {
  return rows.length === 0 ? '' : renderTable(['argument or option', 'what it does'], rows);
}

function argumentTerm(argument: Argument): string {
  return argument.required ? `<${argument.name()}>` : `[${argument.name()}]`;
}

function describe({ description, argChoices, defaultValue }: Option | Argument): string {
  const choices = argChoices === undefined ? '' : `: ${argChoices.map(code).join(', ')}`;
  const hasDefault = typeof defaultValue === 'string';
  return `${escapeText(description)}${choices}${hasDefault ? ` (default: ${code(defaultValue)})` : ''}`;
}

/** What stands below the options in `--help`, from its own text. */
function examplesOf(command: Command): string {
  let text = '';
  command.configureOutput({ writeOut: (part) => (text += part) });
  command.outputHelp();
  const start = text.indexOf('\nExamples:\n');
  const examples = start === -1 ? '' : (text.slice(start).split('\n\nExit codes:')[0] ?? '');
  return examples === ''
    ? ''
    : `\`\`\`sh${examples.replace('\nExamples:', '').replace(/^ {2}/gm, '').trimEnd()}\n\`\`\``;
}

function code(text: string): string {
  return `\`${text}\``;
}

function escapeText(text: string): string {
  return text.replace(/<(\w+)>/g, '`<$1>`');
}

const intro = `\`autoglm --help\` and \`autoglm <command> --help\` say the same. Nothing but \`autoglm ci\` and \`autoglm gitlab\`
needs an account or a network.

| exit code | meaning |
| --- | --- |
| 0 | nothing at or over the failing level |
| 1 | findings at or over the failing level; with \`gate: closed\` also a review that could not be completed |
| 2 | the command was used wrongly |
| 3 | the review could not be done |

What was asked for goes to standard output; progress, notes and errors go to standard error.`;

const formats = `## Formats

**\`text\`** is for people: each finding with its place, rule and short id, the code, why it matters, and its fix as a diff. A
rule's reason is told at its first finding. Colours are written to a terminal, not into a pipe or with \`NO_COLOR\`; \`FORCE_COLOR=1\`
asks for them. Secrets are made unreadable, and characters that a terminal would act upon are shown by name.

**\`json\`** is for programs; \`schema/review.schema.json\` describes it. \`version\` is that of the format: fields may be added to a
version, none is renamed or dropped. \`start\` is inside a range, \`end\` is not; lines and columns begin with 1, columns count
UTF-16 code units. \`id\` is the identity of a finding: it stays through pushes, rebases and renames.

**\`sarif\`** is SARIF 2.1.0 for code scanning. \`level\` is the severity, unless a \`mode\` says more:
\`note\` makes it a note, \`block\` an error, and what is only to be commented is no error but a warning. Rules carry their help and the tags \`family:<name>\` and \`kind:<name>\`; results
their verified fixes; what a comment silences, and what \`.autoglm/baseline.json\` has, is there with its suppression; files that were not analysed are tool execution
notifications.

**\`github\`** are workflow commands of GitHub Actions: annotations on the change, without a token.

**\`gitlab-codequality\`** is what GitLab shows in a merge request as code quality, **\`checkstyle\`** the XML of Checkstyle, and
**\`junit\`** the XML of JUnit: a test case for each finding and each clean file, which fails where the finding is at or over the
failing level. A file that should have been analysed and was not is in all three. Without findings each is a valid, empty
document.

\`--report\` writes a review into a file beside what \`--format\` says, as often as it is given; missing folders are made.

\`\`\`yaml
- uses: actions/checkout@v4
  with: { fetch-depth: 0 }
- run: npx autoglm review --base origin/\${{ github.base_ref }} --head HEAD --format github
\`\`\``;
