import { html } from './html.js';

document.body.innerHTML = html`<p>${location.hash}</p>`;
