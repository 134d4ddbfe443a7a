import { constants } from 'node:crypto';
import https from 'node:https';

export const server = https.createServer({
  secureOptions: constants.SSL_OP_NO_TLSv1 | constants.SSL_OP_NO_TLSv1_1,
});
