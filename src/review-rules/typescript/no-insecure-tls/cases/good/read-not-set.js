export const isOff = process.env.NODE_TLS_REJECT_UNAUTHORIZED === '0';
export const warn = (options) => options.rejectUnauthorized === false && console.warn('certificates are not checked');
