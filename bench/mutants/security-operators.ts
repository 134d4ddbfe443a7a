// What kept others out is taken away.
import { parentOf, rangeOf } from '../../src/languages/typescript/node.ts';
import type { TypeScriptFile } from '../../src/languages/typescript/typescript.ts';
import type { Damage } from './mutant.ts';
import { calledName, isListed, leaves, replaced, sourceOf } from './operator.ts';

/** `if (key === '__proto__') continue;` is left out. */
export function* droppedKeyGuard(file: TypeScriptFile): Generator<Damage> {
  for (const guard of file.tree.nodesOf('IfStatement'))
    if (leaves(guard) && isListed(guard) && /__proto__|hasOwn/.test(sourceOf(file, guard.test)))
      yield replaced(guard, '');
}

/** `escapeHtml(text)` inside of something longer → `text`. */
export function* droppedEscape(file: TypeScriptFile): Generator<Damage> {
  for (const node of file.tree.nodesOf('CallExpression')) {
    const [value] = node.arguments;
    const around = parentOf(node)?.type;
    if (!value || !/escape|sanitize|^encodeURI/i.test(calledName(node) ?? '')) continue;
    if (around === 'TemplateLiteral' || around === 'BinaryExpression')
      yield replaced(node, sourceOf(file, value));
  }
}

/** `path.basename(name)` → `name`. */
export function* droppedBasename(file: TypeScriptFile): Generator<Damage> {
  for (const node of file.tree.nodesOf('CallExpression')) {
    const [value] = node.arguments;
    const around = parentOf(node);
    if (calledName(node) !== 'basename' || !value || around?.type !== 'CallExpression') continue;
    if (calledName(around) === 'join' || calledName(around) === 'resolve')
      yield replaced(node, sourceOf(file, value));
  }
}

/** `execFile(program, [a, b])` → ``exec(`program ${a} ${b}`)``. */
export function* builtCommand(file: TypeScriptFile): Generator<Damage> {
  for (const node of file.tree.nodesOf('CallExpression')) {
    const [program, list] = node.arguments;
    const called = { execFile: 'exec', execFileSync: 'execSync', spawnSync: 'execSync' }[
      calledName(node) ?? ''
    ];
    if (called === undefined || !program || list?.type !== 'ArrayExpression') continue;
    const words = list.elements.map((one) => (one ? `\${${sourceOf(file, one)}}` : ''));
    if (list.elements.every((one) => one?.type === 'StringLiteral')) continue;
    const { callee } = node;
    const owner = callee.type === 'MemberExpression' ? `${sourceOf(file, callee.object)}.` : '';
    const range = { start: rangeOf(callee).start, end: rangeOf(list).end };
    yield { range, replacement: `${owner}${called}(\`\${${sourceOf(file, program)}} ${words.join(' ')}\`` };
  }
}

/** Calls that are safe → the ones that look alike and are not. */
const weaker: readonly (readonly [RegExp, string])[] = [
  [/\btimingSafeEqual\(Buffer\.from\(([\w.]+)\), ?Buffer\.from\(([\w.]+)\)\)/g, '($1 === $2)'],
  [
    /\b(?:crypto\.)?randomBytes\(\d+\)\.toString\(["'](?:hex|base64|base64url)["']\)/g,
    'Math.random().toString(36)',
  ],
  [/\b(?:crypto\.)?randomUUID\(\)/g, 'Math.random().toString(36).slice(2)'],
  [/createHash\(["']sha(?:256|512)["']\)/g, "createHash('md5')"],
  [/rejectUnauthorized: ?true/g, 'rejectUnauthorized: false'],
  [/httpOnly: ?true/g, 'httpOnly: false'],
  [/\.textContent = (?=\w)(?!["'`])/g, '.innerHTML = '],
];

/** Not in comments, which tell of such calls. */
export function* weakerCall({ text, tree }: TypeScriptFile): Generator<Damage> {
  const { comments } = tree;
  const isComment = (at: number): boolean =>
    comments.some(({ range: { start, end } }) => start <= at && at < end);
  for (const [pattern, replacement] of weaker)
    for (const { index, 0: found } of text.matchAll(pattern)) {
      if (isComment(index)) continue;
      yield {
        range: { start: index, end: index + found.length },
        replacement: found.replace(new RegExp(pattern.source), replacement),
      };
    }
}
