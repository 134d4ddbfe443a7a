export function start(button, cart) {
  button.addEventListener('click', () => cart.checkout); // expect: misfit-argument
  setTimeout(() => cart.refresh, 1000); // expect: misfit-argument
}

export function later(save) {
  setInterval(() => save, 500); // expect: misfit-argument
}

export function Cart({ onOrder, items }) {
  const clear = () => items.clear();
  return (
    <form onSubmit={() => onOrder}>{/* expect: misfit-argument */}
      <button onClick={() => clear}>Clear</button>{/* expect: misfit-argument */}
    </form>
  );
}

export function sleep(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve(), milliseconds)); // expect: used-nothing
}
