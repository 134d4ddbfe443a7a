package lists

type buffer struct{ data []byte }

func (b *buffer) snapshot() []byte {
	var out []byte
	copy(out, b.data) // expect: misread-call
	return out
}

func clone(names []string) []string {
	out := make([]string, 0, len(names))
	copy(out, names) // expect: misread-call
	return out
}

func literal(ids []int) []int {
	out := []int{}
	n := copy(out, ids) // expect: misread-call
	return out[:n]
}
