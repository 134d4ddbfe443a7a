import type { Request } from 'express';

export function trace(req: Request, headers: Headers): void {
  console.info('auth', headers.get('authorization')); // expect: logged-secret
  const key = req.get('x-api-key');
  console.log(`key ${key}`); // expect: logged-secret
}
