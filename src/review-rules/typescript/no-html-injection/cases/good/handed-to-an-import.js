// ./pages.js, now: import escape from 'escape-html'; export function sendError(res, message) { res.send(`<h1>Error</h1><p>${escape(message)}</p>`); } export const show = { title(text) { document.querySelector('h1').textContent = text; } }; export const raw = (res, html) => res.send(`<p>${html}</p>`);
import escapeHtml from 'escape-html';
import { raw, sendError, show } from './pages.js';

export function find(req, res) {
  sendError(res, `nothing called ${req.query.name}`);
}

export function login(req, res) {
  const { user } = req.body;
  if (!user) return raw(res, 'no user');
  return raw(res, escapeHtml(user));
}

export const preview = (req) => show.title(req.query.title);
