import escape from 'lodash/escape';

function page(title, body) {
  return `<!doctype html><title>${title}</title><body>${body}</body>`;
}

export async function wiki(app, request, reply) {
  const { slug } = request.params;
  const entry = await app.entries.find(slug);
  if (entry === undefined) return reply.send(page('Missing', `<p>No page named ${escape(slug)}</p>`));
  return reply.send(page(escape(entry.title), entry.html));
}
