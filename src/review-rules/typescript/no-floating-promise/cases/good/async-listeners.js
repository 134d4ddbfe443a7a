async function refresh(view) {
  view.items = await (await fetch('/items')).json();
}

export function install(view, bus, button) {
  bus.on('change', async (event) => {
    refresh(view);
    view.select(event.id);
  });
  button.onclick = async () => {
    refresh(view);
    view.focus();
  };
  setInterval(async () => {
    refresh(view);
    view.tick();
  }, 1000);
  switch (view.mode) {
    case 'live':
      refresh(view);
      break;
    default:
      view.show();
  }
}
