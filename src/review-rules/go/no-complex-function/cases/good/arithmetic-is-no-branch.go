// options: {"complexity": 1}
package a

func f(a, b int) int {
	defer done()
	go work(a & b)
	return a*b + a&b | a<<2
}
