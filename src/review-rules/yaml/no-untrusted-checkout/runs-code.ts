import type { YamlMap } from '../../../languages/yaml/node.ts';
import { asScalar, valueAt, valueOf } from '../../../languages/yaml/node.ts';
import type { YamlFile } from '../../../languages/yaml/yaml.ts';
import { usesOf } from '../_kit/steps-of.ts';
import type { Checkout } from './head-checkout.ts';
import { actionThatRuns } from './running-actions.ts';

/** Programs that run what a repository says: its scripts, its configuration, its build files. */
const runners = new RegExp(
  `(?:^|[;&|(]|\\b(?:sudo|time|env|xvfb-run|then|do)\\s)\\s*((?:\\w+=\\S*\\s+)*(?:${[
    '(?:npm|pnpm|yarn|bun)(?:\\s+(?:ci|i|install|add|run|test|t|start|build|exec|publish|pack|lint)\\b[^;&|\\n]*|\\s*$)',
    '(?:npx|pnpx|bunx|tsx|ts-node|deno\\s+(?:run|task|test)|turbo|lerna|nx)\\s+(?!@)[^;&|\\n]+',
    '(?:make|gmake|cmake|ninja|meson|bazel(?:isk)?|tox|nox|poetry|pdm|hatch|pytest|rake|bundle|composer|just|task|pre-commit)\\b[^;&|\\n]*',
    '(?:uv|pipx?|pip3)\\s+(?:install|run|sync)\\b[^;&|\\n]*',
    '(?:cargo|go)\\s+(?:build|run|test|generate|install|check|clippy|bench)\\b[^;&|\\n]*',
    '(?:mvnw?|\\./mvnw|gradle|\\./gradlew|sbt|dotnet|mix|swift|stack|cabal)\\b[^;&|\\n]*',
    '(?:node|python3?|ruby|perl|php|bash|sh|zsh|source|\\.)\\s+(?!-[ce]\\b|--?v)(?:-\\S+\\s+)*[\\w./-]+\\.\\w+[^;&|\\n]*',
    'python3?\\s+-m\\s+(?:pytest|unittest|pip\\s+install|build|tox|nox)\\b[^;&|\\n]*',
    '\\./[\\w./-]+[^;&|\\n]*',
  ].join('|')}))`,
  'gm',
);
const harmless =
  /--ignore-scripts\b|--version\b|--help\b|\s-g\s|--global\b|install\s+(?!-r\b|--requirement)(?:-\S+\s+)*[\w@][\w@/.=<>-]*$/;

/** What in a step runs code of the checkout, as written. */
export function commandThatRuns(step: YamlMap, checkout: Checkout, file: YamlFile): string | undefined {
  const uses = usesOf(step)?.text ?? '';
  if (uses.startsWith('./')) return isInside(uses, checkout.path) ? uses : undefined;
  const script = asScalar(valueOf(step, 'run'));
  if (script === undefined) {
    const place = asScalar(valueAt(step, 'with', 'working-directory'))?.text ?? '';
    return isInside(place, checkout.path) ? actionThatRuns(step) : undefined;
  }
  const folder = asScalar(valueOf(step, 'working-directory'))?.text ?? '';
  const { start, end } = script.range;
  for (const { index, 0: whole, 1: command = '' } of file.text.slice(start, end).matchAll(runners)) {
    const text = command.trim();
    const place = start + index + whole.length;
    const isBefore = place < checkout.range.start && checkout.range.start < end;
    const line = file.text.slice(file.text.lastIndexOf('\n', place - 1) + 1, place);
    if (isBefore || harmless.test(text) || /^\s*#/.test(line)) continue;
    const isLeft = checkout.path !== '' && /^\S+\s+(?:-\S+\s+)*\.\.\//.test(text);
    const isThere =
      !isLeft &&
      (isInside(folder, checkout.path) || entersBefore(file.text.slice(start, place), checkout.path));
    if (isThere || runsInside(text, checkout.path)) return text.slice(0, longestCommand);
  }
  return undefined;
}

/** What a message shows of a command, in characters. */
const longestCommand = 60;

/** Is it the folder of the checkout, or one in it? */
function isInside(folder: string, path: string): boolean {
  const plain = folder.replace(/^\.\//, '');
  return path === '' || plain === path || plain.startsWith(`${path}/`);
}

/** `cd pr`, and not out of it again. */
function entersBefore(script: string, path: string): boolean {
  let isThere = false;
  const open = script.replace(/\([^()]*\)/g, ' ');
  for (const [, folder = ''] of open.matchAll(/\bcd\s+["']?([\w./$~-]+)/g))
    isThere = isInside(folder, path) || (isThere && /^[\w.]/.test(folder) && !folder.startsWith('..'));
  return isThere;
}

/** `make -C pr test`, `node pr/build.js`; but not `node compare.js pr/report.json`, which reads. */
function runsInside(command: string, path: string): boolean {
  const words = command.split(/[\s="']+/);
  // A script has options of its own.
  const isScript = /^(?:python[\d.]*|node|ruby|perl|php|bash|sh|zsh)\s/.test(command);
  return words.some((word, index) => {
    if (!isInside(word, path)) return false;
    return index <= 1 || (!isScript && /^-(?:C|-prefix|-cwd|-dir|-directory)$/.test(words[index - 1] ?? ''));
  });
}
