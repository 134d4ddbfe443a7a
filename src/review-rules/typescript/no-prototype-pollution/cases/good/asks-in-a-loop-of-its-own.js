export function read(query, into) {
  for (const pair of query.split('&')) {
    const [name, value] = pair.split('=');
    const keys = decodeURIComponent(name).split('.');
    let at = into;
    let last;
    let key;
    for (let i = 0; i < keys.length; i++) {
      key = keys[i];
      last = at;
      for (const known in at) {
        if (at.hasOwnProperty(known) && known.length > 30) delete at[known];
      }
      if (!at.hasOwnProperty(key)) at[key] = {};
      at = at[key];
    }
    last[key] = value;
  }
}
