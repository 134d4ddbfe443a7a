// ./pages.js, now: export function sendError(res, message) { res.send(`<h1>Error</h1><p>${message}</p>`); } export const show = { title(text) { document.querySelector('h1').innerHTML = text; } };
import { sendError, show } from './pages.js';

export function find(req, res) {
  sendError(res, `nothing called ${req.query.name}`); // expect: xss
}

export function login(req, res) {
  const { user } = req.body;
  if (!user) return sendError(res, 'no user');
  return sendError(res, user); // expect: xss
}

export const preview = (req) => show.title(req.query.title); // expect: xss
