package sample

type rule struct {
	tag  string
	hits []int
	seen int
}

type set struct {
	rules map[string]rule
}

func (s *set) reset() {
	for name, one := range s.rules {
		if name != "" {
			one.seen = 0 // expect: lost-write
		}
	}
}
