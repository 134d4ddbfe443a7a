const mqtt = require('mqtt');

function login(user, client) {
  const sessionId = Math.random().toString(36).slice(2); // expect: weak-random
  client.publish('sessions', JSON.stringify({ sessionId, user }));
  return mqtt.connect(`wss://edge.example.com/chat?sid=${sessionId}`);
}

module.exports = login;
