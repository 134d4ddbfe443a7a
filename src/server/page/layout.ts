import type { FastifyReply } from 'fastify';
import { html, Html } from './html.ts';

const style = new Html(`
  :root { color-scheme: light dark; --line: #8886; --quiet: #8882; --good: #1a7f37; --bad: #bc4c00 }
  @media (prefers-color-scheme: dark) { :root { --good: #3fb950; --bad: #f0883e } }
  body { font: 1rem/1.5 system-ui, sans-serif; max-width: 42rem; margin: 3rem auto; padding: 0 1rem }
  h1 { font-size: 1.6rem } h2 { font-size: 1.2rem; margin-top: 2rem } h3 { font-size: 1rem; margin: 0 }
  pre { padding: .75rem 1rem; border: 1px solid var(--line); border-radius: .375rem; overflow-x: auto }
  pre.wrapped { white-space: pre-wrap; overflow-wrap: anywhere }
  code { background: var(--quiet); padding: .1em .3em; border-radius: .25rem; overflow-wrap: anywhere }
  pre code { background: none; padding: 0 }
  section, .note { border: 1px solid var(--line); border-radius: .375rem; padding: .75rem 1rem; margin: 1rem 0 }
  .note { border-left: .25rem solid var(--bad) }
  .state { font-weight: 600; float: right } .on { color: var(--good) } .off { color: var(--bad) }
  label { display: block; margin: .75rem 0 } label span { display: block; font-size: .9rem }
  input { font: inherit; width: 100%; box-sizing: border-box; padding: .4rem .6rem }
  button { font: inherit; padding: .4rem .9rem; cursor: pointer }
  button.main { background: #1f6feb; color: #fff; border: 0; border-radius: .375rem; font-weight: 600 }
`);

/** A whole page, without scripts and without anything from elsewhere. */
export function layOut(title: string, content: Html): Html {
  return html`<!doctype html>
    <html lang="en">
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <title>${title}</title>
      <style>
        ${style}
      </style>
      ${content}
    </html> `;
}

/** @param formTarget Origin to which forms of the page may be sent besides its own. */
export function sendPage(reply: FastifyReply, page: Html, formTarget = ''): FastifyReply {
  const policy =
    `default-src 'none'; style-src 'unsafe-inline'; form-action 'self' ${formTarget}`.trimEnd() +
    "; base-uri 'none'; frame-ancestors 'none'";
  return (
    reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', policy)
      .header('x-content-type-options', 'nosniff')
      // Addresses of pages can hold a token; GitHub gets to know the server only.
      .header('referrer-policy', 'strict-origin')
      .header('cache-control', 'no-store')
      .send(page.toString())
  );
}
