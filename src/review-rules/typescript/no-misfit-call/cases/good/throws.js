function unsupported(name) {
  throw new Error(`${name} is not supported`);
}

export function open(name) {
  const handle = name === 'a' ? { name } : unsupported(name);
  const other = unsupported(name);
  return handle ?? other;
}
