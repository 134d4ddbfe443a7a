import type { FastifyInstance } from 'fastify';
import type { AccessProblems } from '../access/access-watch.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { layOut, sendPage } from './layout.ts';

export interface HomePageOptions {
  readonly version: string;
  /** Names of the parts that are on. */
  readonly parts: readonly string[];
  /** What is wrong with our access to the forges. */
  readonly problems: () => AccessProblems;
}

/** `GET /` of a server that is set up. */
export function homePagePlugin(
  server: FastifyInstance,
  { version, parts, problems }: HomePageOptions,
  done: (error?: Error) => void,
): void {
  server.get('/', (_request, reply) => sendPage(reply, renderHomePage(version, parts, problems())));
  done();
}

/** The page a person meets at the root address. It says what is there, and nothing that is not. */
function renderHomePage(version: string, parts: readonly string[], problems: AccessProblems): Html {
  const wrong = Object.entries(problems).map(([part, codes]) => `${part} (${codes.join(', ')})`);
  return layOut(
    'Open-AutoGLM',
    html`<h1>Open-AutoGLM ${version}</h1>
      <p>The server is running. Switched on: ${parts.join(', ')}.</p>
      ${wrong.length === 0 ? '' : renderProblems(wrong)}
      <h2>Review a change now</h2>
      <p>On the command line, in a git repository, without any account:</p>
      <pre><code>npx autoglm review</code></pre>
      <h2>For monitoring</h2>
      <p>
        <a href="/healthz">/healthz</a> answers while the process lives, <a href="/readyz">/readyz</a> while
        it takes work; <a href="/metrics">/metrics</a> is for Prometheus.
      </p>`,
  );
}

/** In full they stand where only operators read. */
function renderProblems(wrong: readonly string[]): Html {
  return html`<p class="note">
    Something keeps the bot from its work: ${wrong.join('; ')}. The log of the server says what to do.
  </p>`;
}
