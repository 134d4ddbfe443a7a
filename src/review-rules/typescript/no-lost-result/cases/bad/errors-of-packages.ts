import { NotFoundException } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import { HTTPException } from 'hono/http-exception';
import * as errors from './errors';
import { ConflictError } from './errors';

class ClosedError extends Error {
  readonly at: number;
  constructor(message: string, at: number) {
    super(message);
    this.name = 'ClosedError';
    this.at = at;
  }
}

class BareError extends ConflictError {}

export async function rename(room: Room | undefined, name: string, taken: ReadonlySet<string>) {
  if (room === undefined) {
    new NotFoundException('no such room'); // expect: unused-result
  }
  if (name.length > 40) new HTTPException(400, { message: 'too long' }); // expect: unused-result
  taken.has(name) && new ConflictError(name); // expect: unused-result
  if (room?.isFrozen) new errors.FrozenError(name); // expect: unused-result
  if (room?.closedAt) new ClosedError('closed', room.closedAt); // expect: unused-result
  if (name === '') new BareError('empty'); // expect: unused-result
  room?.isLocked ? new GraphQLError('locked') : await room?.rename(name); // expect: unused-result
}

interface Room {
  isFrozen: boolean;
  isLocked: boolean;
  closedAt?: number;
  rename(name: string): Promise<void>;
}
