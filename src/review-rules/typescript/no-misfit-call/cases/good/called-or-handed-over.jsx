export function start(button, cart) {
  button.addEventListener('click', () => cart.checkout());
  setTimeout(cart.refresh, 1000);
  setTimeout(() => undefined, 1000);
}

export function later(save, list) {
  setInterval(() => save(), 500);
  return list.map((one) => one.name);
}

export function Cart({ onOrder, items, renderItem }) {
  const clear = () => items.clear();
  return (
    <form onSubmit={() => onOrder()}>
      <button onClick={clear}>Clear</button>
      <List onRenderItem={() => renderItem} />
      <input onChange={() => null} />
    </form>
  );
}

export function sleep(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

export function chained(resolve) {
  setTimeout(resolve(), 100);
}
