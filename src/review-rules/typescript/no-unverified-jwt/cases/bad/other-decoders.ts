import { jwtDecode } from 'jwt-decode';
import { decodeJwt, UnsecuredJWT } from 'jose';

export async function POST(request: Request) {
  const { token, other } = await request.json();
  const { sub } = jwtDecode(token); // expect: unverified-jwt
  return Response.json([sub, decodeJwt(other).sub, UnsecuredJWT.decode(token)]); // expect: unverified-jwt, unverified-jwt
}
