import https from 'node:https';

export const server = https.createServer({ requestCert: true, rejectUnauthorized: false }, (req, res) => {
  res.writeHead(req.socket.authorized ? 200 : 401).end();
});
