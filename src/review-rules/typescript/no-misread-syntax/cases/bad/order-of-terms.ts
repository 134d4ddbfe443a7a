import type { NextFunction, Request, Response } from 'express';

interface Order { createdAt: Date; customer: string; name: string }

export const offset = (page: number, size: number) => page - 1 * size; // expect: misread-syntax
export const skip = (query: { page: number; size: number }) => ({ skip: query.page + 1 * query.size }); // expect: misread-syntax
export const days = (order: Order) => (Date.now() - order.createdAt.getTime()) / 1000 * 60 * 60 * 24; // expect: misread-syntax
export const minutes = (end: Date) => Math.floor((end.getTime() - Date.now()) / 1000 * 60); // expect: misread-syntax

export function group(orders: Order[]) {
  const groups: Record<string, Order[]> = {};
  for (const order of orders) {
    groups[order.customer] = groups[order.customer] || [].push(order); // expect: misread-syntax
  }
  return groups;
}

export function auth(req: Request, res: Response, next: NextFunction) {
  const header = req.headers.Authorization; // expect: misread-syntax
  if (req.headers['Content-Type'] !== 'application/json') return res.sendStatus(415); // expect: misread-syntax
  if (!header) return res.sendStatus(401);
  next();
}

export const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => '-' + letter.toLowerCase); // expect: misread-syntax
export const hello = (order: Order) => `Hello ${order.name.trim}`; // expect: misread-syntax
