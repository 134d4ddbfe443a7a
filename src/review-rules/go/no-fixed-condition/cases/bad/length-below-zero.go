package shop

func isEmpty(list []string) bool {
	return len(list) < 0 // expect: constant-condition
}
