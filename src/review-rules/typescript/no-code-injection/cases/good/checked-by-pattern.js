export function getter(path) {
  if (!/^[\w.]+$/.test(path)) throw new TypeError(`not a path: ${path}`);
  return new Function('data', 'return data.' + path);
}

export function counter(req, res) {
  const name = req.params.name.replace(/[^a-z]/g, '');
  res.json({ value: eval(`counters.${name}`) });
}
