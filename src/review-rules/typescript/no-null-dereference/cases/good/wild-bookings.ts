import express from 'express';
import { readFileSync } from 'node:fs';

interface Room {
  readonly id: string;
  readonly seats: number;
  readonly bookings: Booking[];
}

interface Booking {
  readonly by: string;
  readonly from: number;
  readonly to: number;
}

const rooms: Room[] = [];

function loadRooms(file: string) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Room[];
  } catch (error) {
    console.error('rooms could not be read', error);
    return undefined;
  }
}

function roomOf(id: string) {
  for (const room of rooms) {
    if (room.id === id) return room;
  }
  return undefined;
}

export function refresh(file: string): number {
  const loaded = loadRooms(file) ?? [];
  rooms.splice(0, rooms.length, ...loaded);
  return rooms.length;
}

export function routes(): express.Router {
  const router = express.Router();
  router.get('/rooms/:id', (request, response) => {
    const room = roomOf(request.params.id);
    if (room === undefined) {
      response.status(404).end();
      return;
    }
    response.json({ id: room.id, seats: room.seats });
  });
  router.delete('/rooms/:id/bookings', (request, response) => {
    const room = roomOf(request.params.id);
    if (room !== undefined) room.bookings.length = 0;
    response.status(204).end();
  });
  return router;
}
