package user

func sum(list []int) int {
	total := 0
	for _, one := range list {
		total = total + one
		total += total
	}
	return total + total
}
