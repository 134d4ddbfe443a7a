const { app, session } = require('electron');

app.on('certificate-error', (event, contents, url, error, certificate, callback) => {
  event.preventDefault();
  callback(true); // expect: insecure-tls
});

app.whenReady().then(() => {
  session.defaultSession.setCertificateVerifyProc((request, callback) => callback(0)); // expect: insecure-tls
});
