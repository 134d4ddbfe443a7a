import type { Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import type { HandedValue } from '../_kit/origin/handed-values.ts';
import { handedValues } from '../_kit/origin/handed-values.ts';
import { reportOfHanded } from '../_kit/origin/report-of-handed.ts';
import { shortText } from '../_kit/short-text.ts';
import type { OutsidePath } from './find-outside-paths.ts';
import { findArchivePaths, findOutsidePaths, lookAtPaths } from './find-outside-paths.ts';
import type { PrefixCheck } from './prefix-checks.ts';
import { findPrefixChecks } from './prefix-checks.ts';
import { namesAny } from '../_kit/names-any.ts';

/** A request or an archive says which file is read or written. */
export const noPathTraversal = defineRule({
  info: {
    id: 'no-path-traversal',
    family: 'security',
    kinds: ['path-traversal'],
    fix: 'none',
    what: say(
      'Reports paths with a part from a request that go to the file system (`fs`, `fs-extra`, `sendFile`, `download`), and names and links of an archive that its files are written to, where nothing around keeps them inside a folder; and checks that such a path begins with a folder, without a separator at its end. So is a part of a request that is given to a function of another file, which does so with it.',
      '报告含有请求内容、直接用于文件系统（`fs`、`fs-extra`、`sendFile`、`download`）的路径，以及解压时按压缩包内的名称或链接写入文件的路径，且周围没有代码将其限制在某个目录内；以及检查此类路径是否以某个目录开头、却没有在末尾加分隔符的比较。把请求内容传给其他文件中会这样做的函数，同样会报告。',
    ),
    why: say(
      '`..` in the value leads out of the folder: `../../etc/passwd`, the keys of the server, its own source. Where it is written, a request can replace code.',
      '值中的 `..` 会跳出目录：`../../etc/passwd`、服务器的密钥、程序自身的源码都能被读到；若是写入，请求还能替换代码。',
    ),
    instead: say(
      'Take `path.basename(name)`, or resolve the path and compare: `if (!file.startsWith(root + path.sep)) refuse()`; with Express `sendFile(name, { root })`.',
      '使用 `path.basename(name)`；或先解析路径再比较：`if (!file.startsWith(root + path.sep)) refuse()`；在 Express 中可用 `sendFile(name, { root })`。',
    ),
    examples: [
      {
        bad: "import { createReadStream } from 'node:fs';\nimport { join } from 'node:path';\n\nexport const show = (req, res) => createReadStream(join('/srv/files', req.query.name)).pipe(res);",
        good: "import { createReadStream } from 'node:fs';\nimport { basename, join } from 'node:path';\n\nexport const show = (req, res) => createReadStream(join('/srv/files', basename(req.query.name))).pipe(res);",
        file: 'show.js',
      },
    ],
    sources: [
      { name: 'CodeQL js/path-injection', relation: 'inspired' },
      { name: 'eslint-plugin-security detect-non-literal-fs-filename', relation: 'inspired' },
    ],
  },
  visit: ['Program'],
  ofArguments: ['path-traversal'],
  find: (_program, file): Iterable<OutsidePath | PrefixCheck | HandedValue> | undefined =>
    isTestPath(file.path) ? undefined : findPaths(file),
  report(found, file): Report {
    if ('handed' in found) return reportOfHanded(found, file, ['becomes part of a path', '成为路径的一部分']);
    return 'check' in found ? reportOfCheck(found, file) : reportOfPath(found, file);
  },
});

function reportOfPath({ path, method, source }: OutsidePath, file: TypeScriptFile): Report {
  return {
    range: rangeOf(path),
    confidence: source === 'request' ? 'certain' : 'likely',
    what: sentences[source](shortText(path, file), method),
  };
}

function reportOfCheck({ check, path, folder }: PrefixCheck, file: TypeScriptFile): Report {
  const [inner, outer] = [shortText(path, file), shortText(folder, file)];
  return {
    range: rangeOf(check),
    confidence: 'likely',
    what: say(
      `\`${inner}\` may also be in a folder beside \`${outer}\` whose name begins the same (\`/files\`, \`/files-secret\`): compare with a separator at the end.`,
      `\`${inner}\` 也可能位于 \`${outer}\` 旁边、名称以其开头的目录（如 \`/files\` 与 \`/files-secret\`）：比较时应在末尾加上分隔符。`,
    ),
  };
}

function* findPaths(file: TypeScriptFile): Generator<OutsidePath | PrefixCheck | HandedValue, void> {
  yield* handedValues(file, 'no-path-traversal', () => lookAtPaths(file));
  if (!namesAny(file, fileReaching)) return;
  yield* findOutsidePaths(file);
  yield* findArchivePaths(file);
  yield* findPrefixChecks(file);
}

const sentences: Readonly<Record<OutsidePath['source'], (path: string, method: string) => Localized>> = {
  request: (path, method) =>
    say(
      `\`${path}\` holds a part of a request: \`..\` in it leads \`${method}\` out of the folder.`,
      `\`${path}\` 含有请求内容：其中的 \`..\` 会让 \`${method}\` 跳出目录。`,
    ),
  decoded: (path, method) =>
    say(
      `\`${path}\` holds a part of a request that was looked at before it was decoded: \`%2e%2e\` in it leads \`${method}\` out of the folder.`,
      `\`${path}\` 含有在解码之前就已检查的请求内容：其中的 \`%2e%2e\` 会让 \`${method}\` 跳出目录。`,
    ),
  archive: (path, method) =>
    say(
      `\`${path}\` holds a name out of an archive: an entry called \`../../x\` leads \`${method}\` out of the folder.`,
      `\`${path}\` 含有压缩包内的名称：名为 \`../../x\` 的条目会让 \`${method}\` 跳出目录。`,
    ),
  link: (path, method) =>
    say(
      `\`${path}\` is where a link of an archive leads, and nobody looks at it: once \`${method}\` made it, files written through it leave the folder.`,
      `\`${path}\` 是压缩包内链接的目标，且没有任何检查：\`${method}\` 创建该链接后，经由它写入的文件会跳出目录。`,
    ),
};

const fileReaching = [
  ...['fs', 'node:fs', 'fs/promises', 'node:fs/promises', 'fs-extra', 'graceful-fs', 'mz/fs', 'fstream'],
  ...['sendFile', 'sendfile', 'download', 'render', 'Bun', 'Deno'],
];
