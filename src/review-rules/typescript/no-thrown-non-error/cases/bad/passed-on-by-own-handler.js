export function read(stream) {
  return new Promise((resolve, reject) => {
    try {
      if (stream.isClosed) throw 'closed'; // expect: thrown-primitive
      resolve(stream.read());
    } catch (error) {
      reject(error);
    }
  });
}

export function handle(request, response, next) {
  try {
    if (!request.user) throw { status: 401 }; // expect: thrown-object
    response.end();
  } catch (error) {
    next(error);
  }
}
