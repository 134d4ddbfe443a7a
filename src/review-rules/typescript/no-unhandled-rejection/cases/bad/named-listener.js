const { EventEmitter } = require('events');

const jobs = new EventEmitter();

async function store(job) {
  const saved = await database.insert(job);
  log(saved.id);
}

jobs.on('done', store); // expect: unhandled-rejection
