package copyall

type store interface {
	Size() int
}

func size(s store) int {
	if s != nil {
		return 0
	}
	return s.Size() // expect: null-flow
}
