package report

import (
	"fmt"
	"log"
)

type level int

func (l level) String() string { return "level" }

func inOrder(count int, name string) string {
	return fmt.Sprintf("%d of %s, %q, %v, %x, %c\n", count, name, name, count, name, count)
}

func ratio(part float64, isDone bool, at level, data []byte, one error) {
	log.Printf("%.2f done: %t %s %s %s", part, isDone, at, data, one)
}

func shadowed(name string) string {
	if len(name) > 3 {
		name := len(name)
		return fmt.Sprintf("%d", name)
	}
	return fmt.Sprintf("%s", name)
}

func any(value interface{}, values ...string) string {
	return fmt.Sprintf("%s %s", value, values)
}

func generic[T ~int | ~string](one T) string {
	return fmt.Sprintf("%v", one)
}
