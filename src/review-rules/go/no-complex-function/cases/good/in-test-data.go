// options: {"complexity": 1}
package a

func f(a, b, c bool) bool {
	return a && b && c
}
# path: a/testdata/a.go
