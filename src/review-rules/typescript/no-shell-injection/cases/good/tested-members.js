import { exec } from 'node:child_process';

export function lookUp(req, res) {
  if (!/^[\w.-]+$/.test(req.query.host)) return res.sendStatus(400);
  return exec(`nslookup ${req.query.host}`, (error, out) => res.end(error ? '' : out));
}
