const https = require('https');

exports.fetchJson = (url) =>
  new Promise((resolve, reject) => {
    https
      .get(url, (response) => {
        let body = '';
        response.on('data', (chunk) => {
          body += chunk;
        });
        response.on('end', () => {
          resolve(JSON.parse(body)); // expect: unsettled-promise
        });
      })
      .on('error', reject);
  });
