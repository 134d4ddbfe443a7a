import { Injectable, InternalServerErrorException } from '@nestjs/common';
import { RoomError } from './errors';
import { rooms } from './rooms';

@Injectable()
export class RoomService {
  async show(id: string) {
    try {
      const room = await rooms.find(id);
      if (!room) throw new RoomError(id);
      if (room.isOld) throw new Error('old');
      return room;
    } catch (error) {
      throw new InternalServerErrorException(error.message);
    }
  }
}
