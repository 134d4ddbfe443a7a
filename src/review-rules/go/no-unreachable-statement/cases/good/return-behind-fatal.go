package work

import (
	"log"
)


func must(n int, err error) int {
	if err == nil {
		return n
	}
	log.Fatal(err)
	return 0
}
