export function connect(settings) {
  settings = settings || {};
  const host = settings.host;
  return open(host, settings.port);
}

export function listen(options, isQuiet) {
  const port = isQuiet ? 0 : options && options.port;
  if (!options) options = {};
  return serve(port, options.host);
}

export function follow(node) {
  let at = node;
  visit(at.name);
  at = at.parent;
  at = at || root;
  return at.name;
}

export function restart(state) {
  if (isRunning()) stop(state.job);
  state = state || {};
  return start(state.job);
}
