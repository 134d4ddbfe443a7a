import { io } from 'socket.io-client';

const socket = io();
socket.on('message', (data) => {
  const { text } = JSON.parse(data);
  document.querySelector('#last').textContent = text;
});
