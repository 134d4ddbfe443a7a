// path: scripts/try-server.js
process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
