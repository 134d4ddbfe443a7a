interface Event {
  readonly headers: Readonly<Record<string, string>>;
}

export async function handler(req: Event) {
  return {
    statusCode: 200,
    headers: {
      'Access-Control-Allow-Origin': req.headers.origin, // expect: open-cors
      'Access-Control-Allow-Credentials': true,
    },
    body: '{}',
  };
}
