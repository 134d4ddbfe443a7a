export function provider(given) {
  const defaults = {
    views: { swipe: true, cache: 10 },
  };
  add(given, defaults);
  add({ tabs: { style: 'striped' } }, defaults);
  return defaults;

  function add(from, to) {
    for (const name in from) {
      if (from.hasOwnProperty(name)) {
        if (typeof from[name] === 'object') {
          if (!to[name]) to[name] = {};
          add(from[name], to[name]); // expect: prototype-pollution
        } else {
          to[name] = from[name];
        }
      }
    }
  }
}
