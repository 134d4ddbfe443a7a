// options: {"nesting": 2}
package a

func f(rows [][]int) (sum int) {
	for _, row := range rows {
		for _, value := range row {
			if value > 0 { // expect: nesting
				if value < 10 {
					sum += value
				}
			}
		}
	}
	return sum
}
