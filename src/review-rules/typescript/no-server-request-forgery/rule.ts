import type { Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { shortText } from '../_kit/short-text.ts';
import type { Forgery } from './find-forgeries.ts';
import { findForgeries } from './find-forgeries.ts';
import { sendingNames } from './requests.ts';
import { namesAny } from '../_kit/names-any.ts';

/** A request tells the server where to send one. */
export const noServerRequestForgery = defineRule({
  info: {
    id: 'no-server-request-forgery',
    family: 'security',
    kinds: ['server-request-forgery'],
    fix: 'none',
    what: say(
      'Reports requests of a server whose host comes from the request that it answers: by `fetch`, `http`, `axios`, `got`, `undici`, a page of Puppeteer or Playwright and the like. A value that only becomes a path or a query after a fixed host, and functions that look at the host, are left alone.',
      '报告服务器发出的、其主机名取自所处理请求的请求：经由 `fetch`、`http`、`axios`、`got`、`undici`、Puppeteer 或 Playwright 的页面等。只作为固定主机之后的路径或查询参数的值，以及检查主机名的函数不报告。',
    ),
    why: say(
      'The server reaches what the caller cannot: services inside the network, `localhost`, the address of the cloud that gives out its keys (`169.254.169.254`). The caller reads the answers or has things done there.',
      '服务器能访问调用者访问不到的地方：内网服务、`localhost`、会给出密钥的云元数据地址（`169.254.169.254`）。调用者借此读取响应或执行操作。',
    ),
    instead: say(
      'Keep the host in the program and take only a path from the request; or look the host up in a list of your own: `if (!hosts.has(new URL(url).host)) refuse()`.',
      '主机名写在程序里，只从请求中取路径；或用自己的列表核对主机名：`if (!hosts.has(new URL(url).host)) refuse()`。',
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
  find: (_program, file): Iterable<Forgery> | undefined =>
    isTestPath(file.path) || !namesAny(file, sendingNames) || isOfVisitor(file)
      ? undefined
      : findForgeries(file),
  report: ({ address, name, part }, file): Report => ({
    range: rangeOf(address),
    what: say(
      `\`${shortText(part, file)}\` (from a request) chooses the host that \`${name}\` asks.`,
      `\`${shortText(part, file)}\`（来自请求）决定了 \`${name}\` 访问哪台主机。`,
    ),
  }),
});

/** There it is the visitor's own request; who drives a browser only hands functions to its pages. */
function isOfVisitor(file: TypeScriptFile): boolean {
  return ofBrowser.test(file.text) && !namesAny(file, drivers);
}

const drivers = ['puppeteer', 'puppeteer-core', 'puppeteer-extra', 'playwright', 'playwright-core'];
const ofBrowser = /\b(?:window|document)\.|\blocation\.(?:search|hash|href)\b|\buseSearchParams\b/;
