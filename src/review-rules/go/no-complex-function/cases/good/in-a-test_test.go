// options: {"complexity": 1, "nesting": 1, "function_lines": 2, "file_lines": 2}
package a

import "testing"

func TestF(t *testing.T) {
	for _, a := range []int{1, 2} {
		if f(a) != a {
			t.Fail()
		}
	}
}
# path: a/a_test.go
