import { jwtDecode } from 'jwt-decode';

export function isExpired(token: string): boolean {
  return (jwtDecode(token).exp ?? 0) * 1000 < Date.now();
}

export const name = () => jwtDecode<{ name: string }>(localStorage.getItem('token') ?? '').name;
