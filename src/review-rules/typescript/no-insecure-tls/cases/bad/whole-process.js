process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'; // expect: insecure-tls
process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = 0; // expect: insecure-tls
