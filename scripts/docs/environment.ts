import { environmentSettings } from '../../src/config/environment-settings.ts';
import type { Setting } from '../../src/config/setting.ts';
import { renderTable, type GeneratedFile } from './generated-file.ts';

const settings: readonly Setting[] = Object.values(environmentSettings);

/** `.env.example`: copied to `.env` it changes nothing, each line shows a default. */
export function generate(): readonly GeneratedFile[] {
  const entries = settings.map(
    (setting) =>
      `# ${setting.purpose}.\n# Example: ${setting.name}=${setting.example}\n#${assignment(setting)}\n`,
  );
  const head =
    '# Written by `npm run docs` from src/config/environment.ts: do not edit.\n' +
    '# Copy to .env, which the server reads at start; what the environment sets itself goes first.\n';
  return [{ path: '.env.example', content: [head, ...entries].join('\n') }];
}

/** The part of docs/configuration.md about the environment. */
export function renderEnvironment(): string {
  const rows = settings.map((setting) => [
    `\`${setting.name}\``,
    setting.purpose,
    setting.default === '' ? 'not set' : `\`${setting.default}\``,
    `\`${setting.example}\``,
  ]);
  return `## Environment

Settings of the process. They are read once at start, from the environment and from \`.env\` in the working directory (the
environment goes first; an empty value counts as not set). With a value that is not valid, or with some but not all of the
credentials of a part, the process does not start: it names each such setting, what it is for and an example, and exits
with 3. A part without credentials is off.

${renderTable(['setting', 'what it is for', 'default', 'example'], rows)}`;
}

function assignment(setting: Setting): string {
  return `${setting.name}=${setting.default}`;
}
