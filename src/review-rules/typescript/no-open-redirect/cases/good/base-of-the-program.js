import { config } from './config.js';

export const authorize = (req, res) => {
  const query = new URLSearchParams({ client_id: config.id, state: req.query.state });
  res.redirect(`${config.issuer}/authorize?${query}`);
};

export const proxy = (req, res) => res.redirect(process.env.CDN + '/' + req.params.file);
