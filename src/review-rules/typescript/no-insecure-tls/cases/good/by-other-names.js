const tls = require('tls');
const { spawn } = require('child_process');
const { MongoClient } = require('mongodb');

exports.connect = (url) => new MongoClient(url, { tls: true, tlsAllowInvalidCertificates: false, sslValidate: true });
exports.asked = (url, options) => new MongoClient(url, { tlsAllowInvalidHostnames: options.anyHost });

exports.open = (host, known) =>
  tls.connect({
    host,
    checkServerIdentity(name, certificate) {
      return known.has(certificate.fingerprint256) ? undefined : new Error(`not ${name}`);
    },
  });

exports.run = (program) =>
  spawn(program, [], { env: { ...process.env, NODE_TLS_REJECT_UNAUTHORIZED: '1' } });

exports.local = () => new MongoClient('mongodb://localhost:27017', { tls: true, tlsAllowInvalidCertificates: true });
