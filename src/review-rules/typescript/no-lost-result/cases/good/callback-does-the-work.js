export function parametersIn(query) {
  const found = {};
  query.replace(/(?:^|&)([^&=]*)=?([^&]*)/g, (_whole, name, value) => {
    found[name] = value;
  });
  return found;
}
