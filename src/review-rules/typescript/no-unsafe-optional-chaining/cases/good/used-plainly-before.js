export function start(server) {
  server.listen(8080);
  const { port } = server?.address();
  return port;
}

export function reset(state) {
  if (!state) state = { items: [] };
  state.count = 0;
  return [...state?.items];
}
