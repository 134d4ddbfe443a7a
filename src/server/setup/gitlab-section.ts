import { html } from '../page/html.ts';
import type { Html } from '../page/html.ts';

/** GitLab has no manifest: what the page for GitHub does with a button, a person does here by hand. */
export function renderGitLabSection(address: string): Html {
  return html`<ol>
    <li>
      Make an access token with the scope <code>api</code>: of a project or a group with the role Developer
      (<em>Settings → Access tokens</em>), or, where GitLab offers none, of an account that only the bot uses,
      whose name ends in <code>-bot</code>, and which is a Developer in the projects.
    </li>
    <li>
      Put it into <code>.env</code> as <code>GITLAB_TOKEN</code>, a secret that you make up (<code
        >openssl rand -hex 32</code
      >) as <code>GITLAB_WEBHOOK_SECRET</code>, and for a host of your own its address as
      <code>GITLAB_HOST</code>. Set <code>PUBLIC_URL</code> to <code>${address}</code>, or to where GitLab
      reaches this server. Restart it.
    </li>
    <li>
      Enter the webhook in a project, or in all of a group, with the token of a Maintainer:
      <pre><code>GITLAB_INSTALL_TOKEN=… npx autoglm gitlab install &lt;project or group&gt; --recursive</code></pre>
      By hand: the address <code>${address}/webhooks/gitlab</code>, the secret, and the events push, comments,
      merge request, emoji.
    </li>
  </ol>`;
}
