export function nameIn(token) {
  return JSON.parse(atob(token.split('.')[1])).name;
}

export function settings(req) {
  return JSON.parse(Buffer.from(req.query.settings, 'base64').toString());
}

export function version(req) {
  return JSON.parse(req.query.version.split('.')[1]);
}
