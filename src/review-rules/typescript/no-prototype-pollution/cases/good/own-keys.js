const methods = require('./methods.json');

const names = ['users.list', 'users.profile.get', 'chat.post'];

export function attach(api, call) {
  names.forEach((name) => {
    const parts = name.split('.');
    const last = parts.pop();
    let group = api;
    parts.forEach((part) => {
      group[part] = group[part] || {};
      group = group[part];
    });
    group[last] = (options) => call(name, options);
  });
  for (const name of methods) {
    const parts = name.split('.');
    const last = parts.pop();
    let group = api;
    for (const part of parts) {
      group[part] = group[part] || {};
      group = group[part];
    }
    group[last] = (options) => call(name, options);
  }
}

function setAt(object, nesting, value) {
  const parts = nesting.split('.');
  let at = object;
  for (let i = 0; i < parts.length - 1; i++) {
    if (!at[parts[i]]) at[parts[i]] = {};
    at = at[parts[i]];
  }
  at[parts[parts.length - 1]] = value;
}

export class Filter {
  setLimit(limit) {
    setAt(this.definition, 'room.timeline.limit', limit);
  }

  setLazy(isLazy) {
    setAt(this.definition, 'room.state.lazy', isLazy);
  }
}
