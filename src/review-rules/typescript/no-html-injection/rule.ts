import type { Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import type { HandedValue } from '../_kit/origin/handed-values.ts';
import { handedValues } from '../_kit/origin/handed-values.ts';
import { reportOfHanded } from '../_kit/origin/report-of-handed.ts';
import { shortText } from '../_kit/short-text.ts';
import type { OutsideHtml } from './find-outside-html.ts';
import { findOutsideHtml, traceOfHtml } from './find-outside-html.ts';
import { mayWriteHtml } from './html-sinks.ts';
import { findTemplateHtml } from './find-template-html.ts';
import { scriptLinks } from './script-links.ts';

/** A value of somebody else that a browser reads as HTML. */
export const noHtmlInjection = defineRule({
  info: {
    id: 'no-html-injection',
    family: 'security',
    kinds: ['xss', 'vue-html'],
    fix: 'none',
    what: say(
      'Reports HTML with a part from a request, from the address of the page, or from a message of another window or of a connection: given to `innerHTML`, `outerHTML`, `srcdoc`, `insertAdjacentHTML`, `document.write`, jQuery’s `html` and `append`, `dangerouslySetInnerHTML`, `v-html` of Vue, or sent by `res.send` and the like, or as the `body` of an answer; there also names of files that a folder is listed with. Plain text whose line breaks are made tags is noted, and the text of an element that becomes HTML again; links that are made of Markdown with any address. So is a part of a request that is given to a function of another file, which does so with it.',
      '报告含有请求内容、页面地址内容，或其他窗口及连接所发消息内容的 HTML：写入 `innerHTML`、`outerHTML`、`srcdoc`，传给 `insertAdjacentHTML`、`document.write`、jQuery 的 `html` 和 `append`、`dangerouslySetInnerHTML`、Vue 的 `v-html`，或由 `res.send` 等发送、作为响应的 `body` 返回；发送的内容中还包括列出目录时的文件名。换行被转换为标签的纯文本，以及重新成为 HTML 的元素文本，和由 Markdown 生成、地址不受限制的链接，以提示报告。把请求内容传给其他文件中会这样做的函数，同样会报告。',
    ),
    why: say(
      'Whoever gets somebody to open a link can have `<img onerror=…>` in that page: his script runs with the session of the visitor, reads what he sees and acts in his name.',
      '攻击者只要让人打开一个链接，就能在页面中放入 `<img onerror=…>`：其脚本会以访问者的会话运行，读取其所见内容，并以其名义操作。',
    ),
    instead: say(
      'Set text as text (`textContent`, `{value}` in JSX, `{{ value }}` in Vue), escape it in templates, or clean what has to be HTML: `DOMPurify.sanitize(value)`.',
      '文本按文本写入（`textContent`，JSX 中用 `{value}`，Vue 中用 `{{ value }}`），在模板中先转义；必须是 HTML 时先清洗：`DOMPurify.sanitize(value)`。',
    ),
    examples: [
      {
        bad: "const name = new URLSearchParams(location.search).get('name');\ndocument.querySelector('h1').innerHTML = `Hello ${name}`;",
        good: "const name = new URLSearchParams(location.search).get('name');\ndocument.querySelector('h1').textContent = `Hello ${name}`;",
        file: 'hello.js',
      },
      {
        bad: 'export const search = (req, res) => res.send(`<h1>Results for ${req.query.q}</h1>`);',
        good: "import escape from 'escape-html';\n\nexport const search = (req, res) => res.send(`<h1>Results for ${escape(req.query.q)}</h1>`);",
        file: 'search.js',
      },
      {
        bad: "<template>\n  <p v-html=\"message\" />\n</template>\n\n<script setup>\nimport { computed } from 'vue';\nimport { useRoute } from 'vue-router';\n\nconst route = useRoute();\nconst message = computed(() => `Nothing found for <b>${route.query.q}</b>`);\n</script>",
        good: "<template>\n  <p>Nothing found for <b>{{ route.query.q }}</b></p>\n</template>\n\n<script setup>\nimport { useRoute } from 'vue-router';\n\nconst route = useRoute();\n</script>",
        file: 'NoResults.vue',
      },
    ],
    sources: [
      { name: 'CodeQL js/xss', relation: 'inspired' },
      { name: 'eslint-plugin-no-unsanitized property', relation: 'inspired' },
      { name: 'eslint-plugin-vue no-v-html', relation: 'same', kinds: ['vue-html'] },
    ],
  },
  visit: ['Program'],
  ofArguments: ['xss'],
  find: (_program, file): Iterable<OutsideHtml | HandedValue> | undefined =>
    isTestPath(file.path) ? undefined : findAll(file),
  report(found, file): Report {
    if ('handed' in found) return reportOfHanded(found, file, ['is read as HTML', '被当作 HTML 解析']);
    const { range, kind, confidence } = found;
    return { range, kind, ...(confidence && { confidence }), what: wordsFor(found, file) };
  },
});

function wordsFor({ part, sink, origin }: OutsideHtml, file: TypeScriptFile): Localized {
  const name = shortText(part, file);
  if (origin === 'text')
    return say(
      `\`${name}\` is plain text, for its line breaks become tags; \`${sink}\` reads any other tag in it, too.`,
      `\`${name}\` 是纯文本（换行被转换为标签），但其中的其他标签也会被 \`${sink}\` 解析。`,
    );
  if (origin === 'link')
    return say(
      `Nobody looks at how the address \`${name}\` begins: a link \`[text](javascript:…)\` runs a script when it is clicked.`,
      `没有检查地址 \`${name}\` 的开头：点击 \`[文字](javascript:…)\` 这样的链接就会运行脚本。`,
    );
  const [source, chineseSource] = sources[origin];
  return say(
    `\`${name}\` (${source}) is read as HTML by \`${sink}\`.`,
    `\`${name}\`（${chineseSource}）会被 \`${sink}\` 当作 HTML 解析。`,
  );
}

const sources: Readonly<Record<Exclude<OutsideHtml['origin'], 'text' | 'link'>, readonly [string, string]>> =
  {
    request: ['from a request', '来自请求'],
    address: ['from the address of the page', '来自页面地址'],
    message: ['from a message', '来自消息'],
    listing: ['the name of a file', '文件名'],
    caller: ['a text, by its name, that whoever calls gives', '按名称是调用方给出的文本'],
    page: ['text of the page, where `&lt;` is `<` again', '页面元素的文本，其中 `&lt;` 已还原为 `<`'],
  };

function* findAll(file: TypeScriptFile): Generator<OutsideHtml | HandedValue, void> {
  if (mayWriteHtml(file)) yield* findOutsideHtml(file);
  yield* findTemplateHtml(file);
  yield* scriptLinks(file);
  yield* handedValues(file, 'no-html-injection', () => ({ trace: traceOfHtml(file) }));
}
