import { WebSocketServer } from 'ws';
import { supabase } from './supabase';

const wss = new WebSocketServer({ port: 8080 });

wss.on('connection', (ws) => {
  ws.on('close', async () => {
    await supabase.from('sessions').update({ isActive: false }).eq('id', ws.protocol);
    console.log('closed');
  });
});
