const request = require('request-promise');

async function load(address) {
  const text = await request(address); // expect: server-request-forgery
  return JSON.parse(text);
}

exports.handler = async (event) => {
  const { webhook } = event.queryStringParameters;
  return { statusCode: 200, body: JSON.stringify(await load(webhook)) };
};
