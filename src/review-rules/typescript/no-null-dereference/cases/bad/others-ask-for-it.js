// ./rooms.js, now: const rooms = {}; export function findRoom(name) { const room = rooms[name]; if (!room) return null; return room; }
import { findRoom } from './rooms.js';

function join(socket, name) {
  const room = findRoom(name);
  if (!room) {
    socket.emit('failure', `no room ${name}`);
    return;
  }
  room.members.push(socket.id);
}

function leave(socket, name) {
  const room = findRoom(name);
  room.members.delete(socket.id); // expect: null-result-of-import
}

function listen(socket) {
  socket.on('join', (name) => join(socket, name));
  socket.on('leave', (name) => leave(socket, name));
}

listen(io);
