import { expressjwt } from 'express-jwt';
import jwt from 'jsonwebtoken';

app.use(expressjwt({ secret: process.env.KEY, algorithms: ['HS256'] }));
app.get('/me', (req, res) => res.json(req.auth));
app.post('/login', (req, res) => res.json(jwt.sign({ sub: req.user.id }, process.env.KEY)));
