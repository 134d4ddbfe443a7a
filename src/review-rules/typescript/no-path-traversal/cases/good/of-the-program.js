import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export const own = async (req, res) => {
  const { user, session } = req;
  const icon = await readFile(join(req.app.get('root'), 'icon.svg'));
  const photo = await readFile(join('/srv/photos', user.id));
  const draft = await readFile(join('/srv/drafts', req.session.userId));
  const last = await readFile(join('/srv/drafts', session.draft, req.tenant.id));
  res.json({ icon, photo, draft, last });
};

export const translated = (ctx) => readFile(`texts/${ctx.request.i18n.language}.json`);

export const configured = (request) => readFile(join('/srv', request.server.config.name));
