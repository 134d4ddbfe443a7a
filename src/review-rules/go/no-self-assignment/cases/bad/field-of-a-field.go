package config

type limits struct {
	max int
}

type settings struct {
	limits limits
}

func (s *settings) merge(other *settings) {
	if other.limits.max > 0 {
		s.limits.max = s.limits.max // expect: self-assign
	}
}
