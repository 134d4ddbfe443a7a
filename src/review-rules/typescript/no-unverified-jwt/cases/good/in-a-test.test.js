import jwt from 'jsonwebtoken';

it('issues', (req) => {
  expect(jwt.decode(req.body.token)).toEqual({});
});
