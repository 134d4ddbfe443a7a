// options: {"complexity": 4, "nesting": 2, "function_lines": 9}
package a

func f(a, b bool, c int) int {
	for c > 0 {
		if a && b {
			c--
		}
		c--
	}
	return c
}
