import { HttpException, NotFoundException } from '@nestjs/common';
import { rooms } from './rooms';

export async function show(id: string) {
  try {
    const room = await rooms.find(id);
    if (!room) throw new NotFoundException();
    return room;
  } catch (error) {
    throw new HttpException(error.message, error.status ?? 500);
  }
}
