// path: words/words_test.go
package words

import "testing"

func TestPanics(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("no panic")
		}
	}()
	var m map[string]int
	m["a"] = 1
}
