export function create(options, handlers) {
  const server = { options };
  server.onOpen = handlers.open; // expect: overwritten-value
  server.onOpen = handlers.close;
  return server;
}
