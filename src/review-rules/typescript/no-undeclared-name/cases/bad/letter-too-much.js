const amqp = require('amqplib/callback_api');

function bail(error, connection) {
  console.error(error);
  if (connection) connection.close(() => process.exit(1));
}

amqp.connect((error, connection) => {
  if (error) return bails(error); // expect: undeclared-name
  connection.createChannel((failure, channel) => {
    if (failure) return bail(failure, connection);
    channel.assertQueue('jobs');
  });
});
