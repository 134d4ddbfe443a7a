import type { Redis } from 'ioredis';
import type { Repository } from 'typeorm';
import { Op } from 'sequelize';
import { prisma } from './prisma';
import { Guest, House } from './models';
import type { Room } from './room.entity';

export async function guests(team: string) {
  const found = await Guest.find({ team }).lean();
  if (!found) { // expect: constant-condition
    throw new Error('no guests');
  }
  const rooms = await prisma.room.findMany({ where: { team } });
  if (!rooms || team === '') return undefined; // expect: constant-condition
  const houses = await House.findAll({ where: { size: { [Op.gt]: 3 } } });
  if (houses === null) return undefined; // expect: constant-condition
  return { found, rooms, houses };
}

export class Sessions {
  constructor(
    private readonly redis: Redis,
    private readonly rooms: Repository<Room>,
  ) {}

  async load(id: string) {
    const data = await this.redis.hgetall(`session:${id}`);
    if (!data) { // expect: constant-condition
      throw new Error('expired');
    }
    const open = await this.rooms.find({ where: { host: data['host'] } });
    if (open == null) throw new Error('no rooms'); // expect: constant-condition
    return { data, open };
  }
}
