import type express from 'express';
import type { FastifyRequest } from 'fastify';
import type { IncomingMessage } from 'node:http';
import { db } from './db.ts';

interface WithUser extends express.Request {
  readonly user: { readonly id: string };
}
type Listing = FastifyRequest & { readonly page: number };

export const own = (req: WithUser) => db.query(`SELECT * FROM items ORDER BY ${req.query.sort}`); // expect: sql-injection
export const listed = (request: Listing) => db.query(`SELECT * FROM items ORDER BY ${request.query.sort}`); // expect: sql-injection
export const sent = (request: AuthenticatedRequest<Body>) => db.query(`SELECT * FROM ${request.body.table}`); // expect: sql-injection
export const asked = (req: IncomingMessage) => db.query(`SELECT * FROM ${req.headers.table}`); // expect: sql-injection
export const any = (req: any) => db.query(`SELECT * FROM ${req.cookies.table}`); // expect: sql-injection
export const fetched = async (request: Request) => {
  const { searchParams } = new URL(request.url);
  return db.query(`SELECT * FROM ${searchParams.get('table')}`); // expect: sql-injection
};
