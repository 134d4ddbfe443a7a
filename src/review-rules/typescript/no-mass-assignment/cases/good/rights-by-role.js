const router = require('express').Router();
const { auth } = require('./access');
const { User } = require('./models');

router.put('/:id', auth(['admin']), (req, res) => User.findByIdAndUpdate(req.params.id, req.body));
