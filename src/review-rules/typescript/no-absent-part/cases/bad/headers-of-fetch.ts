export async function GET(request: Request) {
  const token = request.headers.get('authorization').replace('Bearer ', ''); // expect: absent-input
  return Response.json(await userOf(token));
}

export async function POST(request: Request) {
  const [session] = request.headers.get('cookie').split(';'); // expect: absent-input
  return Response.json(await open(session));
}
