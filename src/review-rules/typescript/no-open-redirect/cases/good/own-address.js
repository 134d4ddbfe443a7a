export function secure(req, res, next) {
  if (req.secure) return next();
  return res.redirect(301, `https://${req.headers.host}${req.url}`);
}

export const slash = (req, res) => res.redirect(301, req.path + '/');
export const again = (req, res) => res.redirect(req.originalUrl);
export const back = (req, res) => res.redirect(req.get('Referrer') || '/');
export const http = (req, res) => res.writeHead(302, { Location: 'https://' + req.hostname + req.url });
