const escape = require('escape-html');

exports.handler = async (event) => {
  const { name } = event.queryStringParameters;
  return {
    statusCode: 200,
    headers: { 'Content-Type': 'text/html' },
    body: `<html><body>Hello ${escape(name)}</body></html>`,
  };
};

exports.asText = async (event) => ({
  statusCode: 200,
  headers: { 'Content-Type': 'text/plain' },
  body: `<${event.queryStringParameters.name}>`,
});

/** Without a type it is sent as JSON. */
exports.asJson = async (event) => ({ statusCode: 400, body: `<${event.queryStringParameters.name}> is no name` });

/** Of another service, and no answer. */
exports.sent = (event) => fetch('/log', { method: 'POST', body: `<p>${event.queryStringParameters.name}</p>` });

exports.count = async (event) => ({
  statusCode: 200,
  headers: { 'Content-Type': 'text/html' },
  body: `<p>${event.queryStringParameters.list.length}</p>`,
});
