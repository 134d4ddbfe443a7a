import { InternalServerErrorException } from '@nestjs/common';
import createError from 'http-errors';
import { rooms } from './rooms';

export async function show(id: string) {
  try {
    const room = await rooms.find(id);
    if (!room) throw new InternalServerErrorException();
    return room;
  } catch (error) {
    console.error(error);
    throw createError(500, 'failed');
  }
}
