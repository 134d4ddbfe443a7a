package a

import (
	"example.com/fmt"
	"example.com/log"
)

func f(t *Table, name string) {
	fmt.Printf("%s %s", name)
	log.Fatalf("%z", name)
	t.Errorf("%d")
	t.Log("%d", name)
}
