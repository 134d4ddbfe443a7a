const https = require('node:https');

function fetchFile(address, hops, done) {
  const request = https.get(address, (answer) => {
    if (answer.headers.location && hops > 0) {
      let next;
      try {
        next = new URL(answer.headers.location, address);
      } catch (error) {
        done(error);
        return;
      }
      fetchFile(next, hops - 1, done);
      return;
    }
    done(undefined, answer);
  });
  request.on('error', done);
}

function checked(address, done) {
  https.get(address, (answer) => {
    const to = answer.headers.location;
    if (to && URL.canParse(to, address)) checked(new URL(to, address), done);
    else done(new Error(`cannot go on to ${to}`));
  }).on('error', done);
}

// Here it is a name of our own, and no header.
function placed(address, place) {
  const shop = { headers: { location: 'https://example.com/shop' } };
  https.get(address, () => place(new URL(shop.headers.location)));
}

module.exports = { fetchFile, checked, placed };
