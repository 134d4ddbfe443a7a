package work

func table(n int) [][]int {
	rows := make([][]int, n)
	for i := 0; i < n; i++ {
		rows[i] = append(rows[i], i)
	}
	return rows
}
