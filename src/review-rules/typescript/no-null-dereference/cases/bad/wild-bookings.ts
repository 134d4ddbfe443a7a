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

function isFree(room: Room, from: number, to: number): boolean {
  return room.bookings.every((booking) => booking.to <= from || booking.from >= to);
}

export function refresh(file: string): number {
  const loaded = loadRooms(file);
  rooms.splice(0, rooms.length, ...loaded); // expect: null-result-of-call
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
  router.post('/rooms/:id/bookings', (request, response) => {
    const room = roomOf(request.params.id);
    const booking: Booking = request.body;
    if (!isFree(room, booking.from, booking.to)) {
      response.status(409).end();
      return;
    }
    room.bookings.push(booking);
    response.status(201).json(booking);
  });
  router.delete('/rooms/:id/bookings', (request, response) => {
    const room = roomOf(request.params.id);
    room.bookings.length = 0; // expect: null-result-of-call
    response.status(204).end();
  });
  return router;
}
