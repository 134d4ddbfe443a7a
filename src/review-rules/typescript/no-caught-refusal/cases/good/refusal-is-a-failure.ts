import { HttpException, HttpStatus, InternalServerErrorException } from '@nestjs/common';
import { TRPCError } from '@trpc/server';
import { HTTPException } from 'hono/http-exception';
import createError from 'http-errors';

export async function keep(id: string) {
  try {
    const kept = await seats.keep(id);
    if (!kept) throw new HttpException('not kept', HttpStatus.INTERNAL_SERVER_ERROR);
    return kept;
  } catch (error) {
    logger.error(error);
    throw new InternalServerErrorException('not kept');
  }
}

export async function move(id: string) {
  try {
    const kept = await seats.move(id);
    if (!kept) throw new TRPCError({ code: 'INTERNAL_SERVER_ERROR', message: 'not moved' });
    return kept;
  } catch (cause) {
    throw new TRPCError({ code: 'INTERNAL_SERVER_ERROR', message: 'not moved', cause });
  }
}

export async function free(id: string) {
  try {
    const kept = await seats.free(id);
    if (!kept) throw new HTTPException(500, { message: 'not freed' });
    return kept;
  } catch (error) {
    console.error(error);
    throw new HTTPException(500, { message: 'failed' });
  }
}

export async function swap(id: string) {
  try {
    if (!(await seats.swap(id))) throw createError(500, 'not swapped');
  } catch (error) {
    console.error(error);
    throw createError(500, 'failed');
  }
}
