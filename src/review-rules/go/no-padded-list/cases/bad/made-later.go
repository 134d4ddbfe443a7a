package work

func each[T, R any](in []T, turn func(T) (R, bool)) []R {
	var out []R
	if in != nil {
		out = make([]R, len(in))
	}
	for i := range in {
		if r, ok := turn(in[i]); ok {
			out = append(out, r) // expect: padded-list
		}
	}
	return out
}
