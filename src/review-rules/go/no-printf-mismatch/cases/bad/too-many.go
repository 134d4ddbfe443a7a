package a

import (
	"fmt"
	"log"
)

func f(name string, count int) string {
	log.Panicf("%s is gone", name, count) // expect: printf-mismatch
	fmt.Printf("100%% of it\n", count) // expect: printf-mismatch
	return fmt.Sprintf("done", name) // expect: printf-mismatch
}
