package work

func rows(in []string, n int) [][]int {
	var all [][]int
	for range in {
		row := make([]int, n)
		row = append(row, len(all))
		all = append(all, row)
	}
	return all
}
