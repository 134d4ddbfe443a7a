import type { NextFunction, Request, Response } from 'express';

interface Order { createdAt: Date; customer: string; name: string }

export const offset = (page: number, size: number) => (page - 1) * size;
export const scaled = (page: number, size: number) => page + 1.5 * size;
export const next = (index: number, direction: number) => index + 1 * direction;
export const product = (page: number) => 1 * page;
export const weight = (a: number, b: number) => a + (1 * b);
export const days = (order: Order) => (Date.now() - order.createdAt.getTime()) / (1000 * 60 * 60 * 24);
export const rate = (count: number, elapsed: number) => (count / elapsed) * 1000 * 60;
export const hours = (watts: number) => watts / 1000 * 24;
export const rounded = (end: Date) => Math.floor(end.getTime() / 1000) * 60;

export function group(orders: Order[]) {
  const groups: Record<string, Order[]> = {};
  for (const order of orders) {
    (groups[order.customer] = groups[order.customer] || []).push(order);
  }
  return groups;
}

export function auth(req: Request, res: Response, next: NextFunction) {
  const header = req.headers.authorization || req.headers.Authorization;
  req.headers.Accept = 'application/json';
  if (!header || req.headers['content-type'] === undefined) return res.sendStatus(401);
  next();
}

export const event = (request: { headers: Record<string, string> }) => request.headers.Authorization;
export const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => '-' + letter.toLowerCase());
export const hello = (order: Order) => `Hello ${order.name.trim()}`;
