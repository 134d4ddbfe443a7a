import got from 'got';

export async function notify(req, res) {
  await got.post(req.user.webhook, { json: req.body });
  await got(req.app.locals.address);
  await got(res.locals.upstream + '/status', { searchParams: req.query });
}
