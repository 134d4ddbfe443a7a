import { InternalServerErrorException, NotFoundException } from '@nestjs/common';
import { rooms } from './rooms';
import { translate } from './translate';

export async function show(id: string) {
  try {
    const room = await rooms.find(id);
    if (!room) throw new NotFoundException();
    return room;
  } catch (error) {
    translate(error);
    throw new InternalServerErrorException();
  }
}
