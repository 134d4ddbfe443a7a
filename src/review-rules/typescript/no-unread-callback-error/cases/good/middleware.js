app.use((err, req, res, next) => {
  res.status(500).send('sorry');
});
server.setErrorHandler((error, request, reply) => {
  reply.code(500).send('sorry');
});
