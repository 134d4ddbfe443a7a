export function parse(source) {
  let depth = start();
  depth = walk();
  return depth;

  function start() {
    return source.length;
  }

  function walk() {
    return depth > 3 ? depth - 1 : 0;
  }
}

export function session(config) {
  const state = {};
  const enrich = () => ({ ...state.user, isOn: true });
  state.user = config.user;
  state.user = enrich();
  return state;
}
