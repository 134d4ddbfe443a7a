export function connect(settings) {
  const host = settings.host; // expect: null-flow
  settings = settings || {};
  return open(host, settings.port);
}

export function listen(options) {
  const port = options.port; // expect: null-flow
  if (!options) options = {};
  return serve(port, options.host);
}

export function draw(theme) {
  paint(theme.background); // expect: null-flow
  theme ??= { background: 'white', border: 'grey' };
  outline(theme.border);
}
