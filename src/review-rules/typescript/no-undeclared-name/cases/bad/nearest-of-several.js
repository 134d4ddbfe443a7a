const { EventEmitter } = require('node:events');

const GAMEPAD_PREFIX = 'pad-';

class UploadHandler extends EventEmitter {}

function getFlow(id) {
  return { id };
}

function getFlows() {
  return [getFlow(1)];
}

exports.start = function (send, options) {
  const uploadHandler = new UploadHandler();
  uploadHandler.on('end', options.done);
  send(options, uploadHandlr); // expect: undeclared-name
  return getFlos().map((flow) => GAMEPAD_PREFX + flow.id); // expect: undeclared-name, undeclared-name
};

exports.stop = () => getFlows().map((flow) => GAMEPAD_PREFIX + flow.id);
