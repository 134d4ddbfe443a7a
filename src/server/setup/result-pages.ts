import type { RegisteredApp } from '../../ports/app-registration.ts';
import { html } from '../page/html.ts';
import type { Html } from '../page/html.ts';
import { layOut } from '../page/layout.ts';

const title = 'Set up Open-AutoGLM';

/** For whoever does not know the token: nothing that he could not guess. */
export function renderLockedPage(version: string): Html {
  return layOut(
    'Open-AutoGLM',
    html`<h1>Open-AutoGLM ${version}</h1>
      <p>The server is running, and waits to be set up.</p>
      <p>
        The address of the set-up page, with its one-time token, stands in the log of the server: look for
        <code>Set-up page</code> among the lines of its last start.
      </p>`,
  );
}

/** After the token was used. */
export function renderUsedPage(version: string): Html {
  return layOut(
    'Open-AutoGLM',
    html`<h1>Open-AutoGLM ${version}</h1>
      <p>The set-up is done. Restart the server to switch it on.</p>`,
  );
}

/** How the credentials were kept: in a file, or not at all. */
export type Kept =
  | { readonly kind: 'written'; readonly path: string }
  | { readonly kind: 'shown'; readonly path: string; readonly why: string; readonly lines: string };

export function renderCreatedPage(app: Pick<RegisteredApp, 'name' | 'page'>, kept: Kept): Html {
  return layOut(
    title,
    html`<h1>${app.name} is created</h1>
      ${renderKept(kept)}
      <h2>What is left to do</h2>
      <ol>
        <li><strong>Restart the server.</strong> It reads its settings at start.</li>
        <li>
          <strong><a href="${app.page}/installations/new">Install the App</a></strong> on the repositories
          that are to be reviewed.
        </li>
        <li>Open a pull request.</li>
      </ol>`,
  );
}

function renderKept(kept: Kept): Html {
  if (kept.kind === 'written')
    return html`<p>
      Its credentials were added to <code>${kept.path}</code>, which only its owner can read.
    </p>`;
  return html`<p class="note">
      <code>${kept.path}</code> could not be written (${kept.why}). Put these lines into it or into the
      environment of the server now: <strong>they are shown this once</strong>, and kept nowhere.
    </p>
    <pre class="wrapped"><code>${kept.lines}</code></pre>`;
}

export function renderFailedPage(message: string, help: string): Html {
  return layOut(
    title,
    html`<h1>The App was not set up</h1>
      <p class="note">${message}</p>
      <p>${help}</p>`,
  );
}
