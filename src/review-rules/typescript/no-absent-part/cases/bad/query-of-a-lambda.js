exports.handler = async (event) => {
  const page = event.queryStringParameters.page; // expect: absent-input
  return { statusCode: 200, body: JSON.stringify(await list(Number(page))) };
};

exports.search = async (event) => {
  const { text } = event.queryStringParameters; // expect: absent-input
  return { statusCode: 200, body: JSON.stringify(await search(text)) };
};
