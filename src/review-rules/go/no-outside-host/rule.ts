import { defineFileRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import type { OutsideHost } from './find-outside-hosts.ts';
import { findOutsideHosts, maySend } from './find-outside-hosts.ts';

/** A request tells the server where to send one. */
export const noOutsideHost = defineFileRule('go', {
  info: {
    id: 'no-outside-host',
    family: 'security',
    kinds: ['server-request-forgery'],
    fix: 'none',
    what: say(
      'Reports requests of a server whose host comes from the request that it answers: by `http.Get`, `http.NewRequest`, `client.Post`, `net.Dial` and the like. A value that only becomes a path or a query after a fixed host, and functions that look at the host, are left alone.',
      '报告服务器发出的、其主机名取自所处理请求的请求：经由 `http.Get`、`http.NewRequest`、`client.Post`、`net.Dial` 等。只作为固定主机之后的路径或查询参数的值，以及检查主机名的函数不报告。',
    ),
    why: say(
      'The server reaches what the caller cannot: services inside the network, `localhost`, the address of the cloud that gives out its keys (`169.254.169.254`). The caller reads the answers or has things done there.',
      '服务器能访问调用者访问不到的地方：内网服务、`localhost`、会给出密钥的云元数据地址（`169.254.169.254`）。调用者借此读取响应或执行操作。',
    ),
    instead: say(
      'Keep the host in the program and take only a path from the request; or look the host up in a list of your own: `if !hosts[u.Hostname()] { refuse() }`.',
      '主机名写在程序里，只从请求中取路径；或用自己的列表核对主机名：`if !hosts[u.Hostname()] { refuse() }`。',
    ),
    examples: [
      {
        bad: 'package preview\n\nimport (\n\t"io"\n\t"net/http"\n)\n\nfunc preview(w http.ResponseWriter, r *http.Request) {\n\tres, err := http.Get(r.FormValue("url"))\n\tif err != nil {\n\t\treturn\n\t}\n\tdefer res.Body.Close()\n\t_, _ = io.Copy(w, res.Body)\n}',
        good: 'package preview\n\nimport (\n\t"io"\n\t"net/http"\n\t"net/url"\n)\n\nvar hosts = map[string]bool{"example.com": true}\n\nfunc preview(w http.ResponseWriter, r *http.Request) {\n\tu, err := url.Parse(r.FormValue("url"))\n\tif err != nil || !hosts[u.Hostname()] {\n\t\treturn\n\t}\n\tres, err := http.Get(u.String())\n\tif err != nil {\n\t\treturn\n\t}\n\tdefer res.Body.Close()\n\t_, _ = io.Copy(w, res.Body)\n}',
        file: 'preview.go',
      },
    ],
    sources: [
      { name: 'CodeQL go/request-forgery', relation: 'inspired' },
      { name: 'gosec G107', relation: 'inspired' },
    ],
  },
  find: (file: GoFile): Iterable<OutsideHost> =>
    isTestPath(file.path) || !maySend(file.text) ? [] : findOutsideHosts(file),
  report: ({ address, name, part }) => ({
    range: address,
    what: say(
      `\`${part}\` (from a request) chooses the host that \`${name}\` asks.`,
      `\`${part}\`（来自请求）决定了 \`${name}\` 访问哪台主机。`,
    ),
  }),
});
