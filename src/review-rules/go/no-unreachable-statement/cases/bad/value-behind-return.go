package work

func total(prices []int, tax func(int) int) int {
	sum := 0
	for _, p := range prices {
		sum += p
	}
	return sum
	return sum + tax(sum) // expect: unreachable-code
}
