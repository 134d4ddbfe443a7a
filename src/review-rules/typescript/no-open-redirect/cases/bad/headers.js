import { createServer } from 'node:http';

export function leave(req, res) {
  res.writeHead(302, { Location: req.query.to }); // expect: open-redirect
  res.end();
}

export function set(req, res) {
  res.setHeader('Location', decodeURIComponent(req.query.to)); // expect: open-redirect
  res.location(req.query.to).sendStatus(303); // expect: open-redirect
}

export const handler = async (event) => ({
  statusCode: 302,
  headers: { location: event.queryStringParameters.target }, // expect: open-redirect
});
