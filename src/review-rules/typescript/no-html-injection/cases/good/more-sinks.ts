import { Hono } from 'hono';
import { html } from 'hono/html';
import type { DomSanitizer, SafeHtml } from '@angular/platform-browser';
import { icons } from './icons';

const app = new Hono();
app.get('/search', (c) => c.html(html`<h1>Results for ${c.req.query('q')}</h1>`));
app.get('/start', (c) => c.html('<h1>Start</h1>'));
app.get('/name', (c) => c.text(`<${c.req.query('q')}>`));

export function fill(box: HTMLElement, sanitizer: DomSanitizer): SafeHtml {
  const name = new URLSearchParams(location.search).get('name') ?? '';
  $('<li>').text(name).appendTo('#list');
  $('#' + name).show();
  $(location.hash).show();
  box.setHTMLUnsafe(icons[name] ?? '<b></b>');
  return sanitizer.bypassSecurityTrustHtml(icons['start'] ?? '');
}
