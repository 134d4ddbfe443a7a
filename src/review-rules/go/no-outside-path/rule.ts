import { defineFileRule } from '../../../analysis/rule.ts';
import type { Confidence } from '../../../domain/finding.ts';
import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { shortText } from '../../_kit/short-text.ts';
import { findOutsideLinks, mayLink } from './find-outside-links.ts';
import { findOutsidePaths, mayReachFiles } from './find-outside-paths.ts';
import { findShortPrefixes, mayAskPrefix } from './find-short-prefixes.ts';
import type { OutsidePath } from './outside-path.ts';

/** What builds a program unpacks what its own people have chosen. */
const ofBuilds = /(?:^|\/)(?:internal\/build|build\/ci|scripts?|hack)\//;

/** A request, or an archive, says which file is read or written. */
export const noOutsidePath = defineFileRule('go', {
  info: {
    id: 'no-outside-path',
    family: 'security',
    kinds: ['path-traversal', 'zip-slip'],
    fix: 'none',
    what: say(
      'Reports paths with a part from a request that go to `os.Open`, `os.WriteFile`, `os.Remove`, `http.ServeFile` and the like (`path-traversal`), and names of the entries of zip and tar archives under which files are written, or targets of their links (`zip-slip`), where nothing around keeps them inside a folder. That such a path only has the folder as its beginning, without a separator, is a note.',
      '报告含有请求内容、直接传给 `os.Open`、`os.WriteFile`、`os.Remove`、`http.ServeFile` 等函数的路径（`path-traversal`），以及用 zip、tar 归档中的条目名直接写出文件或用其中的链接目标建立链接（`zip-slip`），且周围没有代码将其限制在某个目录内的情形。只用不带分隔符的目录前缀做检查的，作为提示报告。',
    ),
    why: say(
      '`..` in the value leads out of the folder: `../../etc/passwd`, the keys of the server, its own source can be read. Where it is written, a request or an archive can replace programs and settings.',
      '值中的 `..` 会跳出目录：`../../etc/passwd`、服务器的密钥、程序自身的源码都能被读到；若是写入，请求或归档就能替换程序和配置。',
    ),
    instead: say(
      'Open it below an `os.Root`, or refuse what leads out: `if !filepath.IsLocal(name) { return errUnsafe }`; of a bare name take `filepath.Base(name)`.',
      '通过 `os.Root` 打开；或拒绝会跳出目录的值：`if !filepath.IsLocal(name) { return errUnsafe }`；只需要文件名时使用 `filepath.Base(name)`。',
    ),
    examples: [
      {
        bad: 'package files\n\nimport (\n\t"net/http"\n\t"os"\n\t"path/filepath"\n)\n\nfunc show(w http.ResponseWriter, r *http.Request) {\n\ttext, _ := os.ReadFile(filepath.Join("/srv/files", r.FormValue("name")))\n\t_, _ = w.Write(text)\n}',
        good: 'package files\n\nimport (\n\t"net/http"\n\t"os"\n\t"path/filepath"\n)\n\nfunc show(w http.ResponseWriter, r *http.Request) {\n\ttext, _ := os.ReadFile(filepath.Join("/srv/files", filepath.Base(r.FormValue("name"))))\n\t_, _ = w.Write(text)\n}',
        file: 'show.go',
      },
    ],
    sources: [
      { name: 'CodeQL go/path-injection', relation: 'inspired' },
      { name: 'CodeQL go/zipslip', relation: 'inspired' },
      { name: 'gosec G304, G305', relation: 'inspired' },
    ],
  },
  *find(file: GoFile): Generator<OutsidePath, void> {
    if (isTestPath(file.path) || ofBuilds.test(file.path)) return;
    if (mayReachFiles(file.text)) yield* findOutsidePaths(file);
    if (mayAskPrefix(file.text)) yield* findShortPrefixes(file);
    if (mayLink(file.text)) yield* findOutsideLinks(file);
  },
  report: ({ path, name, manner }, { text }) => ({
    range: path,
    kind: manner === 'request' || manner === 'prefix' ? 'path-traversal' : 'zip-slip',
    confidence: confidenceOf(manner, text),
    what: wording[manner](shortText(path, text), name),
  }),
});

function confidenceOf(manner: OutsidePath['manner'], text: string): Confidence {
  // Folders beside it with such a name are few.
  if (manner === 'prefix') return 'possible';
  // Who packs archives as well mostly unpacks his own.
  return manner !== 'request' && /\b(?:zip|tar)\.NewWriter\(/.test(text) ? 'likely' : 'certain';
}

const wording: Readonly<Record<OutsidePath['manner'], (path: string, name: string) => Localized>> = {
  request: (path, name) =>
    say(
      `\`${path}\` holds a part of a request: \`..\` in it leads \`${name}\` out of the folder.`,
      `\`${path}\` 含有请求内容：其中的 \`..\` 会让 \`${name}\` 跳出目录。`,
    ),
  entry: (path, name) =>
    say(
      `\`${path}\` holds the name of an entry of an archive: \`..\` in it lets \`${name}\` write anywhere.`,
      `\`${path}\` 含有归档条目名：其中的 \`..\` 会让 \`${name}\` 写到任意位置。`,
    ),
  prefix: (path, name) =>
    say(
      `Without a separator at its end \`${path}\` is also where the names of other folders begin: \`${name}\` may lead into \`files-old\` beside \`files\`.`,
      `\`${path}\` 末尾没有分隔符，其他目录的名称也可能以它开头：\`${name}\` 可能进入 \`files\` 旁边的 \`files-old\`。`,
    ),
  link: (path, name) =>
    say(
      `\`${path}\` is what an archive says: by \`${name}\` a later entry, or a reader, follows it out of the folder.`,
      `\`${path}\` 由归档内容决定：\`${name}\` 建立链接后，后续条目或读取者会沿着它跳出目录。`,
    ),
};
