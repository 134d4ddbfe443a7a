/** Numbers that only look random: the same seed gives the same run. (mulberry32, public domain) */
export function createRandom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

type Random = (below: number) => number;
type Mutation = (text: string, random: Random, fragments: readonly string[]) => string;

/** What breaks parsers and rules: brackets, keywords out of place, half tokens, characters of every odd kind. */
const scriptFragments = [
  '(',
  ')',
  '{',
  '}',
  '[',
  ']',
  '<',
  '>',
  '`',
  '${',
  "'",
  '"',
  '/',
  '/*',
  '*/',
  '//',
  ';',
  ',',
  '=>',
  '?.',
  '??=',
  '...',
  '@',
  '#',
  '\\',
  'async ',
  'await ',
  'yield ',
  'class ',
  'extends ',
  'static ',
  'get ',
  'new ',
  'delete ',
  'in ',
  'of ',
  'let ',
  'using ',
  'enum ',
  'as ',
  'satisfies ',
  'declare ',
  'abstract ',
  'import(',
  'export default ',
  'return ',
  'throw ',
  'try {',
  'catch {',
  'finally {',
  'for (;;) ',
  'switch (x) { case ',
  'default: ',
  'label: ',
  'break label;',
  'debugger;',
  'super.',
  'this',
  'null',
  'undefined',
  'NaN',
  '0n',
  '1e999',
  '__proto__',
  'constructor',
  '\r',
  '\r\n',
  '\u2028',
  '\uFEFF',
  '\uD800',
  '😀',
  '\u202E',
  '\t',
  'é',
];

function cut(text: string, random: Random): [string, string, string] {
  const start = random(text.length + 1);
  const end = Math.min(text.length, start + 1 + random(40));
  return [text.slice(0, start), text.slice(start, end), text.slice(end)];
}

const mutations: readonly Mutation[] = [
  (text, random) => {
    const [before, , after] = cut(text, random);
    return before + after;
  },
  (text, random) => {
    const [before, middle, after] = cut(text, random);
    return before + middle.repeat(2 + random(3)) + after;
  },
  (text, random, fragments) => {
    const [before, middle, after] = cut(text, random);
    return before + (fragments[random(fragments.length)] ?? '') + middle + after;
  },
  (text, random, fragments) => {
    const [before, , after] = cut(text, random);
    return before + (fragments[random(fragments.length)] ?? '') + after;
  },
  (text, random) => {
    const [before, middle, after] = cut(text, random);
    const [left, moved, right] = cut(before + after, random);
    return left + middle + moved + right;
  },
  (text, random) => text.slice(0, random(text.length + 1)),
  (text, random) => {
    const at = random(text.length + 1);
    return text.slice(0, at) + String.fromCharCode(random(0xffff)) + text.slice(at + 1);
  },
];

/** The same for files of YAML and Dockerfiles. */
export const configurationFragments = [
  ...[
    '- ',
    ': ',
    ':\n',
    '? ',
    '&a ',
    '*a',
    '<<: *a',
    '|\n',
    '>-\n',
    '---\n',
    '...\n',
    '!!binary ',
    '!x ',
    '%YAML 1.2\n',
  ],
  ...['[', ']', '{', '}', '"', "'", '#', ' #', '\\\n', '\n', '\n  ', '\t', '${{ ', ' }}', '{{ ', '$', '${'],
  ...[
    'FROM ',
    'RUN ',
    'ENV ',
    'ONBUILD ',
    '--mount=',
    '<<EOF',
    '<<-"EOF"',
    'EOF\n',
    '# escape=`\n',
    '@sha256:',
    ':latest',
  ],
  ...[
    'uses: ',
    'run: ',
    'image: ',
    'script:\n',
    'on: push',
    '\r',
    '\r\n',
    '\u2028',
    '\uFEFF',
    '\uD800',
    '\0',
    '__proto__: ',
  ],
];

/** A text after one to six random changes. */
export function mutate(text: string, random: Random, fragments: readonly string[] = scriptFragments): string {
  let result = text;
  for (let left = 1 + random(6); left > 0; left--)
    result = mutations[random(mutations.length)]?.(result, random, fragments) ?? result;
  return result;
}
