import type { Range } from '../../../domain/text-position.ts';
import { asScalar, valueAt, valueOf } from '../../../languages/yaml/node.ts';
import type { YamlMap } from '../../../languages/yaml/node.ts';
import type { YamlFile } from '../../../languages/yaml/yaml.ts';
import { eventsOf, usesOf } from '../_kit/steps-of.ts';
import type { UntrustedRun } from './find-untrusted-runs.ts';
import { isGuarded } from './is-guarded.ts';
import { hasSecretsOrRights } from './rights-of-job.ts';
import { commandThatRuns } from './runs-code.ts';
import { stepsByJob } from './steps-by-job.ts';

const runId = /github\.event\.workflow_run\.id\b/;
const downloads = /^(?:actions|dawidd6)\/(?:action-)?download-artifact@/i;
/** With it the folder holds more than what was unpacked. */
const otherCode = /^(?:actions\/checkout|.*\bgit-clone)/i;
const otherCommands =
  /\b(?:git\s+(?:clone|init|checkout|pull)|gh\s+repo\s+clone|npm\s+init|cargo\s+init|go\s+mod\s+init)\b/;
/** Their programs come from elsewhere, or may. */
const fetched = new RegExp(
  `^(?:\\w+=\\S*\\s+)*(?:${[
    '(?:npx|pnpx|bunx|deno|turbo|nx|lerna|pipx)\\b',
    '(?:npm|pnpm|yarn|bun)\\s+(?:i|install|add)\\s+(?!.*--prefix)(?:-\\S+\\s+)*[\\w@]',
    '(?:npm|pnpm)\\s+(?:exec|dlx|publish\\s+.*\\.tgz)\\b',
    '(?:uv\\s+)?pip3?\\s+install\\b(?!.*(?:\\s(?:-r|--requirement|-e|--editable|\\.)|\\.whl|\\.gz))',
    'cargo\\s+install\\b(?!.*--path)',
    'go\\s+(?:run|install)\\s+\\S+@',
    'composer\\s+(?:global|require)\\b',
    'poetry\\s+self\\b',
    '(?:hatch|poetry|pdm)\\s+publish\\b',
    'dotnet\\s+(?:nuget|tool\\s+(?:install|update))\\b',
    '(?:bash|sh|zsh|source|\\.|python3?|node|ruby|perl|php)\\s+(?:-\\S+\\s+)*/',
  ].join('|')})`,
);

/** Files that the run of a pull request has left, and that a workflow after it runs with the rights of the repository. */
export function* findUntrustedArtifacts(file: YamlFile): Generator<UntrustedRun, void> {
  const [root] = file.tree.documents;
  if (file.tree.kind !== 'github-workflow' || root === undefined) return;
  if (!runId.test(file.text) || !eventsOf(root).includes('workflow_run')) return;
  for (const [job, steps] of stepsByJob(file)) {
    const found = runIn(steps, file);
    if (found === undefined || isGuarded(job, steps, root, file)) continue;
    const { range, command } = found;
    const isHarmless = !hasSecretsOrRights(job, root, file);
    yield { range, event: 'workflow_run', command, isHarmless, isArtifact: true };
  }
}

interface Run {
  readonly range: Range;
  readonly command: string;
}

function runIn(steps: readonly YamlMap[], file: YamlFile): Run | undefined {
  let unpacked: { readonly range: Range; readonly path: string } | undefined;
  let before = '';
  let isAlone = true;
  for (const step of steps) {
    const script = asScalar(valueOf(step, 'run'))?.text ?? '';
    if (otherCode.test(usesOf(step)?.text ?? '') || otherCommands.test(script)) isAlone = false;
    unpacked ??= downloadIn(step);
    const isKnown = unpacked !== undefined && (isAlone || unpacked.path !== '');
    const command = isKnown && unpacked !== undefined ? commandThatRuns(step, unpacked, file) : undefined;
    if (unpacked !== undefined && command !== undefined && !isMadeHere(command, before + script))
      return { range: unpacked.range, command };
    before += `${script}\n`;
  }
  return undefined;
}

function downloadIn(step: YamlMap): { readonly range: Range; readonly path: string } | undefined {
  const uses = usesOf(step);
  if (uses !== undefined && downloads.test(uses.text)) {
    const ids = ['run-id', 'run_id'].map((key) => asScalar(valueAt(step, 'with', key))?.text ?? '');
    if (!ids.some((id) => runId.test(id))) return undefined;
    const path = asScalar(valueAt(step, 'with', 'path'))?.text ?? '';
    return { range: uses.range, path: path.replace(/^\.(?:\/|$)|\/$/g, '') };
  }
  const run = asScalar(valueOf(step, 'run'));
  const [, words] = /\bgh\s+run\s+download\b((?:[^\n;&|\\]|\\\s*\n|\\.)*)/.exec(run?.text ?? '') ?? [];
  if (run === undefined || words === undefined || !namesRun(words, step)) return undefined;
  const [, folder = ''] = /\s(?:-D|--dir)[\s=]+["']?([\w./-]+)/.exec(words) ?? [];
  return { range: run.range, path: folder.replace(/^\.(?:\/|$)|\/$/g, '') };
}

/** By an expression, or by a variable that is set to it beside the script. */
function namesRun(words: string, step: YamlMap): boolean {
  if (runId.test(words)) return true;
  return Array.from(words.matchAll(/\$\{?(\w+)/g), ([, name = '']) => name).some((name) =>
    runId.test(asScalar(valueAt(step, 'env', name))?.text ?? ''),
  );
}

/** Is the program one that an earlier line fetches or writes? */
function isMadeHere(command: string, scripts: string): boolean {
  if (fetched.test(command)) return true;
  const [path = ''] = /(?:^|\s)\.?\/?[\w./-]*[\w-]+\.\w+(?=\s|$)|^\.\/\S+/.exec(command) ?? [];
  const name = path.trim().split('/').at(-1) ?? '';
  if (name === '') return false;
  const making = /\b(?:curl|wget|cat|tee|cp|mv|ln|tar|unzip|release)\b|>/;
  return scripts
    .split('\n')
    .some((line) => line.includes(name) && making.test(line.slice(0, line.indexOf(name))));
}
