function save() {
  console.log('saved');
}

function hide(event) {
  event.target.hidden = true;
}

export function start(button, emitter) {
  setTimeout(save(), 1000); // expect: used-nothing
  setInterval(save(), 60_000); // expect: used-nothing
  button.addEventListener('click', hide(button)); // expect: used-nothing
  emitter.on('end', save()); // expect: used-nothing
  process.nextTick(save()); // expect: used-nothing
  Promise.resolve().then(save()); // expect: used-nothing
}
