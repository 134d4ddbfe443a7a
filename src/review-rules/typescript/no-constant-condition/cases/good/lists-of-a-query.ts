import { createClient } from 'redis';
import { prisma } from './prisma';
import { Guest } from './models';
import { store } from './store';

export async function guests(team: string) {
  const found = await Guest.find({ team });
  if (found.length === 0) throw new Error('no guests');
  const one = await Guest.findOne({ team });
  if (!one) throw new Error('no guest');
  const rooms = await prisma.room.findMany({ where: { team } });
  if (!rooms.length) return undefined;
  const kept = await store.find(team);
  if (!kept) return undefined;
  const all = await Guest.find(team);
  if (!all) return undefined;
  const safe = await prisma.room.findMany({ where: { team } }).catch(() => null);
  if (!safe) return undefined;
  let later;
  if (team !== '') later = await prisma.room.findMany({ where: { team } });
  if (!later) return undefined;
  const data = await createClient().get(team);
  if (!data) return undefined;
  return { found, one, rooms, kept, all, safe, later };
}
