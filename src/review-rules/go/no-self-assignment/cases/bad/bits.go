package user

func mask(a, b uint32) uint32 {
	return a ^ a // expect: self-compare
}
