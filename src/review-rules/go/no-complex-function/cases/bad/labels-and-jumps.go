// options: {"complexity": 4, "nesting": 2, "function_lines": 12}
package grid

func find(grid [][]rune, word []rune) (int, int) { // expect: length, complexity
	row, column := -1, -1
search:
	for y, line := range grid {
		for x := range line {
			for i, letter := range word { // expect: nesting
				if x+i >= len(line) || line[x+i] != letter {
					continue search
				}
			}
			row, column = y, x
			break search
		}
	}
	return row, column
}
