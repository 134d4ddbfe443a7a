function stop(server, callback) {
  if (!server.listening) return
  server.close(callback)
}

function reset(view) {
  if (view.clean) {
    return
  }
  view.draw()
}
