import { z } from 'zod';

enum TokenKind {
  AccessToken = 'access_token_v2',
  Password = 'password1grant',
}

type Credentials = { password: 'Secret123'; apiKey: `key-${string}` };

export const schema = z.object({
  password: z.string().min(8).regex(/^(?=.*[0-9])[A-Za-z0-9!@#]{8,}$/, 'weak-password1'),
  token: z.string().length(40),
});

export const tokenPattern = 'gh[pousr]_[A-Za-z0-9]{36}';
export const apiKey: RegExp = /[0-9a-f]{32}/;
export const secretRegex = '^[A-Za-z0-9/+]{40}$';
export const isPassword = (kind: TokenKind | Credentials) => kind === TokenKind.Password;
