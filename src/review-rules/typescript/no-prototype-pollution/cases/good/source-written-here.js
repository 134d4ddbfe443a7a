export function provider() {
  const defaults = {
    views: { swipe: true, cache: 10 },
    tabs: { style: 'striped' },
  };
  const platform = {};

  add(defaults, platform);
  return platform;

  function add(from, to) {
    for (const name in from) {
      if (from.hasOwnProperty(name)) {
        if (typeof from[name] === 'object') {
          if (!to[name]) to[name] = {};
          add(from[name], to[name]);
        } else if (to[name] === undefined) {
          to[name] = null;
        }
      }
    }
  }
}
