const log = document.querySelector('#log');
let worker;

export function open() {
  worker = new Worker('/render.js');
  worker.onmessage = (event) => {
    log.innerHTML = event.data;
  };
}
