exports.handler = async (event) => {
  const parameters = event.queryStringParameters || {};
  const page = event.queryStringParameters?.page;
  return list(parameters.text, page);
};

exports.other = async (event) => {
  if (!event.queryStringParameters) return { statusCode: 400 };
  return list(event.queryStringParameters.text);
};
