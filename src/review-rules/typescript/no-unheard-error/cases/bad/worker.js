const { Worker } = require('worker_threads');

exports.resize = (image) =>
  new Promise((resolve, reject) => {
    const worker = new Worker('./resize.js', { workerData: image }); // expect: unheard-error
    worker.on('message', resolve);
    worker.on('exit', (code) => code === 0 || reject(new Error(`ended with ${code}`)));
  });
