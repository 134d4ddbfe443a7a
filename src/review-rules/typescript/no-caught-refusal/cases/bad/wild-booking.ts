import {
  ConflictException,
  HttpException,
  Injectable,
  InternalServerErrorException,
  Logger,
  NotFoundException,
} from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { LessThan, MoreThan, Repository } from 'typeorm';
import { Booking } from './booking.entity';
import { Room } from './room.entity';

interface Wish {
  roomId: string;
  from: Date;
  to: Date;
}

@Injectable()
export class BookingService {
  private readonly logger = new Logger(BookingService.name);

  constructor(
    @InjectRepository(Room) private readonly rooms: Repository<Room>,
    @InjectRepository(Booking) private readonly bookings: Repository<Booking>,
  ) {}

  async book(guestId: string, { roomId, from, to }: Wish): Promise<Booking> {
    try {
      const room = await this.rooms.findOneBy({ id: roomId });
      if (!room) {
        throw new NotFoundException(`no room ${roomId}`); // expect: caught-refusal
      }
      const taken = await this.bookings.existsBy({
        roomId,
        from: LessThan(to),
        to: MoreThan(from),
      });
      if (taken) throw new ConflictException('the room is taken');
      const nights = Math.round((to.getTime() - from.getTime()) / 86_400_000);
      const booking = this.bookings.create({ guestId, roomId, from, to, cents: room.cents * nights });
      return await this.bookings.save(booking);
    } catch (error) {
      this.logger.error(`guest ${guestId} could not book ${roomId}`, error.stack);
      throw new InternalServerErrorException('The booking failed.');
    }
  }
}
