import { HttpException, HttpStatus, Injectable, InternalServerErrorException } from '@nestjs/common';
import { BadRequestException, NotFoundException } from '@nestjs/common';
import type { Rooms } from './rooms';

@Injectable()
export class RoomService {
  constructor(
    private readonly rooms: Rooms,
    private readonly logger: { error(text: string, error: unknown): void },
  ) {}

  async show(id: string) {
    try {
      const room = await this.rooms.find(id);
      if (!room) {
        throw new NotFoundException(`no room ${id}`); // expect: caught-refusal
      }
      return room;
    } catch (error) {
      this.logger.error('show', error);
      throw new InternalServerErrorException('The room cannot be shown.');
    }
  }

  async rename(id: string, name: string) {
    try {
      if (name.length > 80) throw new BadRequestException('too long'); // expect: caught-refusal
      return await this.rooms.rename(id, name);
    } catch (e) {
      throw new HttpException(e.message, HttpStatus.INTERNAL_SERVER_ERROR);
    }
  }
}
