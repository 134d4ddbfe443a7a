const sessions = new Map();

function login(user) {
  const sessionID = Math.floor(Math.random() * 9007199254740991) + 1; // expect: weak-random
  sessions.set(sessionID, user);
  return sessionID;
}

module.exports = login;
