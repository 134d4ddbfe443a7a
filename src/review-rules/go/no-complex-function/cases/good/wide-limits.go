// options: {"complexity": 100, "nesting": 50, "function_lines": 1000, "file_lines": 1000}
package a

func f(a, b, c, d, e bool) bool {
	if a || b || c || d || e {
		if a && b && c && d && e {
			for a {
				for b {
					for c {
						for d {
							return e || a && b || c && d || a && c || b && e
						}
					}
				}
			}
		}
	}
	return false
}
