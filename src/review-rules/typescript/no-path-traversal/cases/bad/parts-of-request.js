import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export const byHost = (req) => readFile(join('/srv/sites', req.hostname)); // expect: path-traversal
export const byAddress = (req) => readFile(join('/srv/public', req.originalUrl)); // expect: path-traversal
export const byCookie = (req) => readFile(join('/srv/themes', req.signedCookies.theme)); // expect: path-traversal
export const byHeader = (req) => readFile(join('/srv/texts', req.get('Accept-Language'))); // expect: path-traversal
export const byPart = (req, part) => readFile(join('/srv/texts', req[part].name)); // expect: path-traversal
export const uploaded = ({ files }, request) => readFile(join('/srv/texts', request.files.text.name)); // expect: path-traversal
export const taken = (req) => {
  const { user, body, ...others } = req;
  return Promise.all([
    readFile(join('/srv', user.id)),
    readFile(join('/srv', body.name)), // expect: path-traversal
    readFile(join('/srv', others.path)), // expect: path-traversal
  ]);
};
