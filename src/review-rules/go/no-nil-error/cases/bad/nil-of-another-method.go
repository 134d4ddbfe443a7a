package strength

func (s *Strength) Eval(row Row) (any, error) {
	arg, err := s.child.Eval(row)
	if err != nil {
		return nil, err
	}
	if arg == nil {
		return nil, nil
	}
	least, ok := settings["least"]
	if !ok {
		return nil, err // expect: nil-error
	}
	return least, nil
}
