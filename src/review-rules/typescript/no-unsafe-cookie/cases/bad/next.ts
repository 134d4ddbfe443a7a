import { cookies } from 'next/headers';
import { NextResponse } from 'next/server';

export async function POST(request: Request) {
  const jwt = await issue(request);
  cookies().set('jwt', jwt); // expect: unsafe-cookie
  (await cookies()).set('session', jwt, { path: '/' }); // expect: unsafe-cookie
  const response = NextResponse.json({});
  response.cookies.set({ name: 'token', value: jwt, secure: true }); // expect: unsafe-cookie
  return response;
}
