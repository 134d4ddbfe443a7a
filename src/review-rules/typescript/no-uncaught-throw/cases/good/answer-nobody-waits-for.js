const https = require('https');

https.get('https://example.com/version.json', (res) => {
  let text = '';
  res.on('data', (chunk) => (text += chunk));
  res.on('end', () => {
    console.log(JSON.parse(text).version);
  });
});
