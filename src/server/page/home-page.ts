import type { FastifyInstance } from 'fastify';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { layOut, sendPage } from './layout.ts';

export interface HomePageOptions {
  readonly version: string;
  /** Names of the parts that are on. */
  readonly parts: readonly string[];
}

/** `GET /` of a server that is set up. */
export function homePagePlugin(
  server: FastifyInstance,
  { version, parts }: HomePageOptions,
  done: (error?: Error) => void,
): void {
  const page = renderHomePage(version, parts);
  server.get('/', (_request, reply) => sendPage(reply, page));
  done();
}

/** The page a person meets at the root address. It says what is there, and nothing that is not. */
function renderHomePage(version: string, parts: readonly string[]): Html {
  return layOut(
    'Open-AutoGLM',
    html`<h1>Open-AutoGLM ${version}</h1>
      <p>The server is running. Switched on: ${parts.join(', ')}.</p>
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
