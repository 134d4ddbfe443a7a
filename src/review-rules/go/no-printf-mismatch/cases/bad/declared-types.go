package report

import (
	"fmt"
	"log"
)

func swapped(count int, name string) string {
	return fmt.Sprintf("%d of %s\n", name, count) // expect: printf-mismatch, printf-mismatch
}

func ratio(part float64, isDone bool) {
	log.Printf("%d done: %s", part, isDone) // expect: printf-mismatch, printf-mismatch
}

func total() string {
	var sum int64
	sum += 7
	return fmt.Sprintf("%s", sum) // expect: printf-mismatch
}
