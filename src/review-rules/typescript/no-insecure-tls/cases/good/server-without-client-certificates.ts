import { readFileSync } from 'node:fs';
import https from 'node:https';
import tls from 'node:tls';

const pair = { key: readFileSync('key.pem'), cert: readFileSync('cert.pem') };
const options = { ...pair, rejectUnauthorized: false };

https.createServer({ ...pair, rejectUnauthorized: false }, (_request, answer) => answer.end('hello')).listen(443);
https.createServer(options).listen(8443);
tls.createServer({ ...pair, rejectUnauthorized: false }).listen(993);
new https.Server({ rejectUnauthorized: false });
