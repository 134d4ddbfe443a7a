function save() {
  console.log('saved');
}

function hide(event) {
  event.target.hidden = true;
}

export function start(button, emitter) {
  setTimeout(save(), 1000); // expect: called-callback
  setInterval(save(), 60_000); // expect: called-callback
  button.addEventListener('click', hide(button)); // expect: called-callback
  emitter.on('end', save()); // expect: called-callback
  process.nextTick(save()); // expect: called-callback
  Promise.resolve().then(save()); // expect: called-callback
}
