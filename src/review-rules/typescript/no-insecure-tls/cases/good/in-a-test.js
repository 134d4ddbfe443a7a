// path: test/server.test.js
process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
export const agent = { rejectUnauthorized: false };
