import { ciVariables } from '../../src/config/ci-environment.ts';
import { commandVariables } from '../../src/config/command-environment.ts';
import { renderTable } from './generated-file.ts';
import { repositoryJsonSchema, type JsonSchema } from './repository-schema.ts';

/** The part of docs/configuration.md about `.autoglm.yml`. */
export function renderRepositoryFile(): string {
  const { rules: _rules, overrides: _overrides, ...settings } = repositoryJsonSchema().properties ?? {};
  return [
    intro,
    renderTable(['key', 'what it is for', 'allowed', 'default'], rowsOf(settings)),
    howItWorks,
  ].join('\n\n');
}

/** The part of docs/configuration.md about the environment of the command line. */
export function renderCommandEnvironment(): string {
  const rows = Object.entries(commandVariables).map(([name, purpose]) => [`\`${name}\``, purpose]);
  const ciRows = Object.entries(ciVariables).map(([name, purpose]) => [`\`${name}\``, purpose]);
  const table = (of: readonly string[][]): string => renderTable(['variable', 'what it is for'], of);
  return `## Environment of the command line

${table(rows)}

\`autoglm ci\` reads these too, beside what GitHub Actions, GitLab CI or Jenkins set by themselves. It reads no \`.env\`: that
file would be the change's.

${table(ciRows)}`;
}

function rowsOf(properties: Readonly<Record<string, JsonSchema>>, above = ''): string[][] {
  return Object.entries(properties).flatMap(([key, schema]) => {
    const name = above === '' ? key : `${above}.${key}`;
    if (schema.properties !== undefined) return rowsOf(schema.properties, name);
    const fallback = schema.default === undefined ? 'not set' : code(schema.default);
    const row = [`\`${name}\``, schema.description ?? '', allowed(schema), fallback];
    return [row, ...rowsOf(schema.items?.properties ?? {}, `${name}[]`)];
  });
}

function allowed(schema: JsonSchema): string {
  if (schema.const !== undefined) return code(schema.const);
  if (schema.enum !== undefined) return schema.enum.map(code).join(', ');
  if (schema.type === 'integer') return `${schema.minimum} to ${schema.maximum}`;
  if (schema.type === 'string') return 'a text';
  if (schema.type !== 'array') return '`true`, `false`';
  if (schema.items?.enum !== undefined) return `a list of ${schema.items.enum.map(code).join(', ')}`;
  return schema.items?.properties === undefined ? 'a list of texts' : 'a list of maps';
}

function code(value: unknown): string {
  return `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
}

const intro = `## Repository file

\`.autoglm.yml\` at the top of the repository. All of it is optional; \`autoglm init\` writes one with every setting commented
out, and \`schema/autoglm.schema.json\` lets an editor complete and check it. In force is the file of the branch that the
change goes to: a change cannot soften its own review. A file with a mistake counts as no file: the defaults hold, and each
mistake is told with its line and column and what is allowed there. \`autoglm config --explain\` shows what is in force and
the file and line it comes from.

\`\`\`yaml
# yaml-language-server: $schema=https://unpkg.com/open-autoglm/schema/autoglm.schema.json
language: en
failing_level: error
paths:
  exclude: [dist/, '*.generated.ts']
rules:
  no-debugger-or-focused-test: error
overrides:
  - paths: [test/, '*.test.ts']
    rules:
      no-debugger-or-focused-test: warning
\`\`\``;

const howItWorks = `### Rules

\`rules\` maps the name of a rule to one word (\`off\`, \`error\`, \`warning\`, \`note\`) or to a map with \`severity\`,
\`mode\` and the rule's own options. \`autoglm rules <id>\` shows them. A \`mode\` decides what becomes of a rule's findings,
whatever their severity: \`off\`, it does not run; \`note\`, they are told in the summary only; \`comment\`, beside the code, and
never make the status red; \`block\`, beside the code, and make it red. Without one the severity and \`failing_level\` decide.

\`\`\`yaml
rules:
  no-empty-catch: { mode: comment }
  no-print: { mode: block, severity: warning }
\`\`\`

### Rules of your own

Files \`*.yml\` right in \`.autoglm/rules\`, in the [language of ast-grep](https://ast-grep.github.io/reference/yaml.html), review
changes beside the rules that are built in, also in languages that these do not read. In force are those of the target branch. Their
names stand in \`rules\` and in comments like any others:

\`\`\`yaml
id: no-print
language: python
severity: warning
message: Do not print $A
note: Use the module logging instead.
url: https://example.org/logging
rule:
  pattern: print($A)
fix: logging.info($A)
\`\`\`

\`error\` and \`warning\` are what they are here, \`info\` and \`hint\` are notes, and with \`off\` a rule runs only where the settings turn it
on. A fix is offered when it applies, breaks no syntax and ends its finding, and always for somebody to look at. Findings are silenced by
\`autoglm-disable…\` with a reason; \`ast-grep-ignore\` is not heeded, since nobody would be told. A rule that ast-grep does not take is
told with its place, and the others run; \`limits.own_rules…\` bound them. Global utility rules, other settings of ast-grep and
languages that it would have to load are not used.

\`autoglm rules test\` tries them on cases of yours, files \`.autoglm/rules/tests/<name>-test.yml\` in the format of \`ast-grep test\`. What
all fixes together make of a case may stand in \`fixed\`, in the order of \`invalid\` (\`null\`: whatever). A rule's \`files\` and \`ignores\` do not
matter there:

\`\`\`yaml
id: no-print
valid: ['logging.info(x)']
invalid: ['print(x)']
fixed: ['logging.info(x)']
\`\`\`

### Known findings

\`autoglm baseline\` writes \`.autoglm/baseline.json\`: what is found in the repository now. From then on it is not told, on the command
line and by the bot, but counted; \`autoglm review --show-baseline\` lists it, \`--no-baseline\` tells it. The file holds counts and
fingerprints, made of rule, file, symbol and normalised code, and no code: a known finding stays known when it is moved or formatted or
its file is renamed, and is told again by the change that touches its code. One more like it in the same symbol is new. In force is the
file of the target branch: what a change writes into it counts after it is merged, and its review says that it does.
\`autoglm baseline --check\` tells with exit code 1 what is listed and no more there, \`--prune\` takes that out and adds nothing. In a file
that is broken or longer than \`limits.baseline_size\` nothing counts, and the review says so, with the line. After a merge in which both
sides had changed it, write it anew. Its schema is \`schema/baseline-1.json\`.

### Overrides

\`overrides\` is a list. Each item has \`paths\` and, for these, \`rules\` or a \`scope\` of its own. Where several match, the
last one wins.

### Routes

\`notifications.routes\` is a list; each item leads to one channel and says what is told there. Where several lead to the same
channel, it is told once, as early as one of them wants. Here a team is told of its own part of the repository by day, and another
channel of every change that must not be merged:

\`\`\`yaml
notifications:
  routes:
    - slack: C0123ABCD
      paths: [src/payments/]
      quiet: { from: '19:00', to: '08:00', time_zone: Europe/Berlin, weekends: true }
    - discord: '1098765432109876543'
      events: [blocking-finding, code-conflict]
\`\`\`

### Patterns

As in \`.gitignore\`: \`docs\` is a file or folder of that name anywhere, \`/docs\` only at the top, \`docs/\` everything below it;
\`src/*.ts\` is seen from the top; \`**\` spans folders; \`?\`, \`[a-z]\` and \`{a,b}\` work. There is no \`!\`: use \`paths.exclude\`.

### Who wins

Built-in defaults, then the installation's defaults (the file that \`AUTOGLM_DEFAULTS\` names), then the repository's file, then
options of the command line. They are merged key by key; the severity and each option of a rule are keys of their own. A list
replaces the one below it as a whole.`;
