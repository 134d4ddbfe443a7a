package shop

func clamp(amount uint32) uint32 {
	if amount < 0 { // expect: constant-condition
		return 0
	}
	return amount
}
