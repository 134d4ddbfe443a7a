const redis = require('ioredis');

function connect(settings) {
  const client = { host: settings.host, tls: settings.tls };
  // Nodes of a cluster of AWS have addresses that no certificate names.
  if (settings.clusterNoTlsValidation && client.tls) {
    client.tls.rejectUnauthorized = false;
  }
  return redis.createClient(client);
}

module.exports = { connect };
