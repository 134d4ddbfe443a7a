export const isSocket = (host) => !host.indexOf('/');

export function isOwn(path) {
  if (!path.indexOf('./')) return true;
  return !path.indexOf('../') && path.length > 3;
}
