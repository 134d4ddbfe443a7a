// options: {"complexity": 1, "function_lines": 1}
package a

func add(a, b int) int

type adder func(a, b int) int
