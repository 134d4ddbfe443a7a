process.env.NODE_ENV = '0';
process.env.NODE_TLS_REJECT_UNAUTHORIZED = '1';
export const form = { strict: false, verify: false };
