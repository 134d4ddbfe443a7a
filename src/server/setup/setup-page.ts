import type { PartState } from '../../config/part-states.ts';
import { html } from '../page/html.ts';
import type { Html } from '../page/html.ts';
import { layOut } from '../page/layout.ts';
import { renderGitLabSection } from './gitlab-section.ts';
import { appManifest } from './app-manifest.generated.ts';
import { newAppAddress, renderAppManifest } from './app-manifest.ts';

export interface SetupPageOptions {
  readonly version: string;
  readonly parts: readonly PartState[];
  readonly token: string;
  readonly state: string;
  /** Of GitHub's pages. */
  readonly serverUrl: string;
  /** Where GitHub is to reach this server. */
  readonly address: string;
  /** Where the browser reached it. */
  readonly origin: string;
  /** That is to own the App; empty: the person does. */
  readonly organisation: string;
  /** What was wrong with what was entered. */
  readonly problems: readonly string[];
}

export function renderSetupPage(options: SetupPageOptions): Html {
  const { version, parts, problems } = options;
  return layOut(
    'Set up Open-AutoGLM',
    html`<h1>Open-AutoGLM ${version}</h1>
      <p>The server is running, and it has no credentials yet: this page helps to get them.</p>
      ${problems.map((problem) => html`<p class="note">${problem}</p>`)}
      <h2>Parts</h2>
      ${parts.map(renderPart)}
      <h2>GitHub: create the App</h2>
      ${renderAddresses(options)} ${isOutOfReach(options) ? '' : renderCreation(options)}
      <h2>GitHub: or use an App that you have</h2>
      ${renderOwnApp(options)}
      <h2>GitLab</h2>
      ${renderGitLabSection(options.address)}`,
  );
}

function renderPart({ name, purpose, isOn, missing }: PartState): Html {
  const list = missing.map(
    (setting) => html`<li><code>${setting.name}</code> ${markCode(setting.purpose)}.</li>`,
  );
  return html`<section>
    <span class="state ${isOn ? 'on' : 'off'}">${isOn ? 'on' : 'off'}</span>
    <h3>${name}</h3>
    ${purpose}.
    ${
      isOn
        ? ''
        : html`<p>Missing settings:</p>
            <ul>
              ${list}
            </ul>`
    }
  </section>`;
}

function renderAddresses(options: SetupPageOptions): Html {
  const { token, address, organisation } = options;
  const warning = html`<p class="note">
    GitHub cannot reach <code>${address}</code>. Enter the address under which this server is reached from
    outside: that of a reverse proxy or a tunnel.
  </p>`;
  return html`${isOutOfReach(options) ? warning : ''}
    <form method="get" action="/">
      <input type="hidden" name="token" value="${token}" />
      <label
        ><span>Address under which GitHub reaches this server</span>
        <input type="url" name="address" value="${address}" required
      /></label>
      <label
        ><span>Organisation that is to own the App (empty: you)</span>
        <input type="text" name="organisation" value="${organisation}" autocomplete="off"
      /></label>
      <button>Use these</button>
    </form>`;
}

function renderCreation({ serverUrl, organisation, state, address, origin }: SetupPageOptions): Html {
  const owner = organisation === '' ? 'your own account' : organisation;
  return html`<p>
      GitHub shows what the App will be allowed, lets you choose its name, and sends you back here. Its
      webhooks will go to <code>${address}/webhooks/github</code>.
    </p>
    <form method="post" action="${newAppAddress(serverUrl, organisation, state)}">
      <input type="hidden" name="manifest" value="${renderAppManifest({ server: address, page: origin })}" />
      <button class="main">Create it at ${new URL(serverUrl).host} for ${owner}</button>
    </form>`;
}

function renderOwnApp({ address }: SetupPageOptions): Html {
  const { default_events: events, default_permissions: permissions } = appManifest;
  const rights = Object.entries(permissions).map(([name, level]) => `${name}: ${level}`);
  return html`<p>
      Put the settings above into the environment of the server, or into <code>.env</code> in its working
      directory, and start it again. The App needs
    </p>
    <ul>
      <li>the webhook address <code>${address}/webhooks/github</code>,</li>
      <li>the permissions ${listCodes(rights)},</li>
      <li>the events ${listCodes(events)}.</li>
    </ul>`;
}

function listCodes(words: readonly string[]): readonly Html[] {
  return words.map((word, index) => html`${index === 0 ? '' : ', '}<code>${word}</code>`);
}

/** Purposes of settings mark code as Markdown does. */
function markCode(text: string): readonly Html[] {
  return text.split('`').map((part, index) => (index % 2 === 0 ? html`${part}` : html`<code>${part}</code>`));
}

function isOutOfReach({ address, serverUrl }: SetupPageOptions): boolean {
  return isLoopback(address) && !isLoopback(serverUrl);
}

/** Addresses that mean another machine, or none, to whoever is not on this one. */
function isLoopback(address: string): boolean {
  return /^(?:localhost|127\.[\d.]+|\[::1?\]|0\.0\.0\.0)$/.test(new URL(address).hostname);
}
