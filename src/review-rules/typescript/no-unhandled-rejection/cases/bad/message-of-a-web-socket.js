import { WebSocketServer } from 'ws';

const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (ws) => {
  ws.on('message', async (data) => { // expect: unhandled-rejection
    const room = await rooms.join(JSON.parse(data).room);
    ws.send(JSON.stringify(room));
  });
});
