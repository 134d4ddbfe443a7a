const router = require('express').Router();
const { protect, admin } = require('./access');
const { User } = require('./models');

router.put('/:id', protect, admin, (req, res) => User.findByIdAndUpdate(req.params.id, req.body));
