export function nested(flat) {
  for (let i in flat) {
    let at = flat;
    if (i.indexOf('.') > -1) {
      i = i.replace('.$', '[|$|]');
      const parts = i.split('.');
      let part;
      while ((part = parts.shift())) {
        if (parts.length) {
          at[part] = {};
        } else {
          at[part] = flat[i];
        }
        at = at[part];
      }
      delete flat[i];
    }
  }
}
