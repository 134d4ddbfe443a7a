export async function waitForDebugger(inspector) {
  await inspector.connected;
  halt();
}

function halt() {
  debugger; // eslint-disable-line no-debugger
  // eslint-disable-next-line no-debugger, no-console
  debugger;
}
