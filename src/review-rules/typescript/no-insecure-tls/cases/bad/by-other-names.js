const tls = require('tls');
const { spawn } = require('child_process');
const { MongoClient } = require('mongodb');

exports.connect = (url) => new MongoClient(url, { tls: true, tlsAllowInvalidCertificates: true }); // expect: insecure-tls
exports.anyHost = (url) => new MongoClient(url, { tls: true, tlsAllowInvalidHostnames: true }); // expect: insecure-tls
exports.old = (url) => new MongoClient(url, { ssl: true, sslValidate: false }); // expect: insecure-tls

exports.open = (host) =>
  tls.connect({
    host,
    port: 8883,
    checkServerIdentity() {}, // expect: insecure-tls
  });

exports.run = (program) =>
  spawn(program, [], { env: { ...process.env, NODE_TLS_REJECT_UNAUTHORIZED: '0' } }); // expect: insecure-tls
