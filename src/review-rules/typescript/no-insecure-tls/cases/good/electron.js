const { app, session } = require('electron');
const { knows } = require('./pins');

app.on('certificate-error', (event, contents, url, error, certificate, callback) => {
  if (knows(certificate.fingerprint)) {
    event.preventDefault();
    callback(true);
  } else {
    callback(false);
  }
});

app.on('certificate-error', (event, contents, url, error, certificate, callback) => {
  callback(false);
});

app.whenReady().then(() => {
  session.defaultSession.setCertificateVerifyProc((request, callback) => callback(-3));
  session.defaultSession.setCertificateVerifyProc((request, callback) => callback(knows(request.certificate) ? 0 : -2));
});
