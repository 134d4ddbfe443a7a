package shop

type order struct {
	amount uint64
}

func (o *order) isValid() bool {
	return o.amount >= 0 // expect: constant-condition
}
