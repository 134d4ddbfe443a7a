const mqtt = require('mqtt');

function listen(context, handle) {
  var sessionID = Math.floor(Math.random() * 9007199254740991) + 1;
  const user = { u: context.userID, s: sessionID, cp: 3, ecp: 10 };
  const client = mqtt.connect(`wss://edge.example.com/chat?sid=${sessionID}`, { username: JSON.stringify(user) });
  client.on('message', handle);
}

module.exports = listen;
