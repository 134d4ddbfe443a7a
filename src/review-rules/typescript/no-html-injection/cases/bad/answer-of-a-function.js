exports.handler = async (event) => {
  const name = (event.queryStringParameters || {}).name || 'guest';
  const visits = Number((event.headers || {})['x-visits'] || 0);
  return {
    statusCode: 200,
    headers: { 'Content-Type': 'text/html' },
    body: `<html><body>Hello ${name}, visit ${visits}</body></html>`, // expect: xss
  };
};

const html = { 'content-type': 'text/html; charset=utf-8' };

exports.found = (event, context, callback) => {
  const { q } = event.queryStringParameters;
  const body = '<h1>Results for ' + q + '</h1>';
  callback(null, { statusCode: 200, headers: html, body }); // expect: xss
};
