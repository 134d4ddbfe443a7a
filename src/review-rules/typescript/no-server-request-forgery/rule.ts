import type { Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import type { HandedValue } from '../_kit/origin/handed-values.ts';
import { handedValues } from '../_kit/origin/handed-values.ts';
import { reportOfHanded } from '../_kit/origin/report-of-handed.ts';
import { shortText } from '../_kit/short-text.ts';
import type { ForeignEntities } from './find-foreign-entities.ts';
import { findForeignEntities } from './find-foreign-entities.ts';
import type { Forgery } from './find-forgeries.ts';
import { findForgeries, lookAtHosts } from './find-forgeries.ts';
import type { WeakRequest } from './find-weak-checks.ts';
import { findWeakRequests } from './find-weak-checks.ts';
import { oncePerTest } from '../_kit/origin/weak-checks.ts';
import { passingAddress } from '../_kit/origin/passing-address.ts';
import { sendingNames } from './requests.ts';
import { namesAny } from '../_kit/names-any.ts';

/** A request tells the server where to send one. */
export const noServerRequestForgery = defineRule({
  info: {
    id: 'no-server-request-forgery',
    family: 'security',
    kinds: ['server-request-forgery', 'external-entity'],
    fix: 'none',
    what: say(
      'Reports requests of a server whose host comes from the request that it answers: by `fetch`, `http`, `axios`, `got`, `undici`, a page of Puppeteer or Playwright and the like. A value that only becomes a path or a query after a fixed host, and functions that look at the host, are left alone. XML that somebody sends is told where the parser loads what its entities name. So is a part of a request that is given to a function of another file, which does so with it.',
      '报告服务器发出的、其主机名取自所处理请求的请求：经由 `fetch`、`http`、`axios`、`got`、`undici`、Puppeteer 或 Playwright 的页面等。只作为固定主机之后的路径或查询参数的值，以及检查主机名的函数不报告。若解析器会加载实体所指的内容，则报告他人发来的 XML。把请求内容传给其他文件中会这样做的函数，同样会报告。',
    ),
    why: say(
      'The server reaches what the caller cannot: services inside the network, `localhost`, the address of the cloud that gives out its keys (`169.254.169.254`). The caller reads the answers or has things done there. An entity of XML may also name a file: `file:///etc/passwd`.',
      '服务器能访问调用者访问不到的地方：内网服务、`localhost`、会给出密钥的云元数据地址（`169.254.169.254`）。调用者借此读取响应或执行操作。XML 实体还可以指向文件：`file:///etc/passwd`。',
    ),
    instead: say(
      'Keep the host in the program and take only a path from the request; or look the host up in a list of your own: `if (!hosts.has(new URL(url).host)) refuse()`. Leave `noent` out where XML of others is parsed.',
      '主机名写在程序里，只从请求中取路径；或用自己的列表核对主机名：`if (!hosts.has(new URL(url).host)) refuse()`。解析他人的 XML 时不要打开 `noent`。',
    ),
    examples: [
      {
        bad: "app.get('/preview', async (req, res) => {\n  const page = await fetch(req.query.url);\n  res.send(await page.text());\n});",
        good: "const hosts = new Set(['example.com']);\n\napp.get('/preview', async (req, res) => {\n  const url = new URL(req.query.url);\n  if (!hosts.has(url.host)) return res.sendStatus(403);\n  const page = await fetch(url, { redirect: 'error' });\n  return res.send(await page.text());\n});",
        file: 'preview.js',
      },
    ],
    sources: [
      { name: 'CodeQL js/request-forgery', relation: 'inspired' },
      { name: 'Semgrep javascript ssrf', relation: 'inspired' },
    ],
  },
  visit: ['Program'],
  ofArguments: ['server-request-forgery'],
  find: (_program, file): Iterable<Forgery | ForeignEntities | WeakRequest | HandedValue> | undefined =>
    isTestPath(file.path) ? undefined : findAll(file),
  report(found, file): Report {
    if ('handed' in found)
      return reportOfHanded(found, file, ['chooses the host that is asked', '决定访问哪台主机']);
    if ('xml' in found) return reportOfEntities(found, shortText(found.xml, file));
    if ('weak' in found) return reportOfCheck(found, file);
    const { address, name, part } = found;
    return {
      range: rangeOf(address),
      what: say(
        `\`${shortText(part, file)}\` (from a request) chooses the host that \`${name}\` asks.`,
        `\`${shortText(part, file)}\`（来自请求）决定了 \`${name}\` 访问哪台主机。`,
      ),
    };
  },
});

function* findAll(
  file: TypeScriptFile,
): Generator<Forgery | ForeignEntities | WeakRequest | HandedValue, void> {
  if (namesAny(file, sendingNames) && !isOfVisitor(file)) {
    const weak = findWeakRequests(file);
    yield* oncePerTest(weak);
    const told = new Set(weak.map(({ address }) => address));
    for (const one of findForgeries(file)) if (!told.has(one.address)) yield one;
  }
  yield* findForeignEntities(file);
  yield* handedValues(file, 'no-server-request-forgery', () => lookAtHosts(file));
}

function reportOfEntities({ xml, option, origin }: ForeignEntities, text: string): Report {
  const isSent = origin === 'request';
  return {
    range: rangeOf(xml),
    kind: 'external-entity',
    confidence: isSent ? 'certain' : 'possible',
    what: say(
      `With \`${option}\` the entities in \`${text}\` (from a ${isSent ? 'request' : 'parameter'}) are replaced by the files and addresses that they name.`,
      `开启 \`${option}\` 后，\`${text}\`（来自${isSent ? '请求' : '参数'}）中的实体会被替换为其所指的文件或地址的内容。`,
    ),
  };
}

function reportOfCheck({ weak: { written, lets }, part, name }: WeakRequest, file: TypeScriptFile): Report {
  const [text, look] = [shortText(part, file), shortText(written, file)];
  const passing = passingAddress[lets];
  const isRefused = lets === 'other-spelling';
  return {
    range: rangeOf(written),
    confidence: 'likely',
    what: say(
      isRefused
        ? `\`${look}\` does not know \`${passing}\` and other spellings of the same: \`${text}\` (from a request) chooses the host that \`${name}\` asks.`
        : `\`${look}\` also lets \`${passing}\` pass: \`${text}\` (from a request) chooses the host that \`${name}\` asks.`,
      isRefused
        ? `\`${look}\` 认不出 \`${passing}\` 等其他写法：\`${text}\`（来自请求）决定了 \`${name}\` 访问哪台主机。`
        : `\`${look}\` 也会放行 \`${passing}\`：\`${text}\`（来自请求）决定了 \`${name}\` 访问哪台主机。`,
    ),
  };
}

/** There it is the visitor's own request; who drives a browser only hands functions to its pages. */
function isOfVisitor(file: TypeScriptFile): boolean {
  return ofBrowser.test(file.text) && !namesAny(file, drivers);
}

const drivers = ['puppeteer', 'puppeteer-core', 'puppeteer-extra', 'playwright', 'playwright-core'];
const ofBrowser = /\b(?:window|document)\.|\blocation\.(?:search|hash|href)\b|\buseSearchParams\b/;
