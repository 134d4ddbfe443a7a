export async function start(server) {
  await server.listen();
  // pre-warm what most requests need
  renderPage({ page: '/_document' }).catch(() => {});
  renderPage({ page: '/_app' }).catch(() => {});
}

export class Stream {
  constructor(load) {
    // Don't let these promises cause unhandled rejection errors.
    load('open').catch(() => {});
    load('end').catch(() => {});
  }
}
