import { decodeProtectedHeader, jwtVerify } from 'jose';

export async function read(request: Request, key: CryptoKey) {
  const token = request.headers.get('authorization') ?? '';
  const { alg } = decodeProtectedHeader(token);
  return (await jwtVerify(token, key, { algorithms: [alg ?? 'RS256'] })).payload;
}
