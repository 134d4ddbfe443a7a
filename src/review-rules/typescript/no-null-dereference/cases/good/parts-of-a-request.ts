interface LambdaEvent {
  queryStringParameters?: { id: string };
}

export const handler = async (event: LambdaEvent) => {
  return { statusCode: 200, body: await load(event.queryStringParameters.id) };
};
