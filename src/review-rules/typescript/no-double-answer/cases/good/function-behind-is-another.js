export function watch(source, callback) {
  source.start((error) => {
    if (error) callback(error);
    function tell(callback) {
      callback(null, source.state);
    }
    source.tell = tell;
  });
}
