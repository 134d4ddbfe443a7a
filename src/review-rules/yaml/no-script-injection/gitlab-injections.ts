import type { YamlFile } from '../../../languages/yaml/yaml.ts';
import { gitlabScripts } from '../_kit/gitlab-scripts.ts';
import type { Injection } from './injection.ts';

/** What starts a second round of reading a text as code. GitLab's variables are those of the shell: the first does no harm. */
const secondShell =
  /(?:^|[\s;&|(])(?:eval\s|(?:ba|da|z|k)?sh\s+(?:-[a-z]+\s+)*-[a-z]*c\s|ssh\s(?!-(?:keygen|V)\b)[^"'|;&]*(?=["']))/g;
/** The same by another language: what stands in its quotes may end them. */
const interpreter =
  /(?:^|[\s;&|(])(?:python[\d.]*\s+(?:-\w\s+)*-c|node\s+(?:-e|-p|--eval|--print)|perl\s+(?:-\w+\s+)*-\w*e|ruby\s+-e|php\s+-r)\s/g;
const outsideVariable =
  /\$\{?(CI_(?:COMMIT_(?:MESSAGE|TITLE|DESCRIPTION|REF_NAME|BRANCH|AUTHOR|TAG_MESSAGE)|MERGE_REQUEST_(?:TITLE|DESCRIPTION|SOURCE_BRANCH_NAME)))\b/g;

export function* gitlabInjections(file: YamlFile): Generator<Injection, void> {
  for (const { range } of gitlabScripts(file)) {
    const lines = file.text.slice(range.start, range.end).matchAll(/[^\r\n]+/g);
    for (const line of lines) yield* injectionsIn(line[0], range.start + line.index);
  }
}

function* injectionsIn(line: string, offset: number): Generator<Injection, void> {
  const [shell] = line.matchAll(secondShell);
  const [start] = shell === undefined ? line.matchAll(interpreter) : [shell];
  if (start === undefined || line.trimStart().startsWith('#')) return;
  const runner = shell === undefined ? 'interpreter' : 'second-shell';
  const quotes = new QuoteReader(line, start.index + start[0].length);
  for (const match of line.matchAll(outsideVariable)) {
    if (match.index < start.index) continue;
    // In single quotes it is the second shell that looks the variable up, as a value.
    if (quotes.at(match.index) === "'" || line[match.index - 1] === '\\') continue;
    const from = offset + match.index;
    const range = { start: from, end: from + match[0].length };
    yield { range, source: match[1] ?? '', runner, isCertain: false };
    return;
  }
}

/** Tells in which quotes a place of a line is; to be asked from left to right, so that a line is read once. */
class QuoteReader {
  readonly #line: string;
  #place: number;
  #quote = '';

  constructor(line: string, place: number) {
    this.#line = line;
    this.#place = place;
  }

  at(place: number): string {
    for (; this.#place < place; this.#place += 1) {
      const character = this.#line[this.#place] ?? '';
      if (character === this.#quote) this.#quote = '';
      else if (this.#quote === '' && (character === '"' || character === "'")) this.#quote = character;
    }
    return this.#quote;
  }
}
