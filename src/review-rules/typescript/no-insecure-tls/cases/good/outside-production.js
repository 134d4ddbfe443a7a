export const one = process.env.NODE_ENV === 'production' ? { ca } : { rejectUnauthorized: false };
export const two = process.env.NODE_ENV !== 'production' && { rejectUnauthorized: false };
export const three = isDev ? { rejectUnauthorized: false } : {};

if (argv.insecure) options.rejectUnauthorized = false;
if (!config.verifyCertificates) options.strictSSL = false;
if (!isProduction) options.rejectUnauthorized = false;
