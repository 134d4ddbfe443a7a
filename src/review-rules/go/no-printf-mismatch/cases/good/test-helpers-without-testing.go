package a

import "fmt"

func f(t Tree, b Buffer) string {
	t.Logf("%d")
	b.Errorf("%s", 1, 2)
	return fmt.Sprintf("%v", t)
}
